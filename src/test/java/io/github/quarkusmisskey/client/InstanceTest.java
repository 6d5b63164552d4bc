package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.ServerSoftware;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What servers say of themselves; each test has a server of its own, that nothing is known of. */
@QuarkusTest
@WithTestResource(ServersResource.class)
class InstanceTest {

    private static final String JSON = "application/json";
    private static final String LINKS = "/.well-known/nodeinfo";
    private static final String SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/";

    @Inject
    Misskey misskey;

    Servers servers;
    DevServer server;
    MisskeyHost host;

    @BeforeEach
    void start() {
        server = DevServer.start();
        host = MisskeyHost.of(server.url());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private MisskeyInstance instance() {
        return misskey.at(host).instance();
    }

    @Test
    void readsTheTableOfEmojiOnceForAServer() {
        server.faults()
                .at("emojis")
                .answer(200, JSON, "{\"emojis\":[{\"name\":\"blobcat\",\"url\":\"https://a.example/blobcat.webp\"}]}");
        assertThat(instance().emojis()).containsExactly(Map.entry("blobcat", "https://a.example/blobcat.webp"));
        assertThat(instance().emojisAsync().await().indefinitely()).containsOnlyKeys("blobcat");
        assertThat(server.requests()).extracting(LoggedRequest::path).containsExactly("/api/emojis");
    }

    @Test
    void leavesOutEmojiWithoutNameOrAddress() {
        String answer = "{\"emojis\":[{\"name\":\"a\"},null,{\"url\":\"https://a.example/b\"},"
                + "{\"name\":\"c\",\"url\":\"https://a.example/c\"},{\"name\":\"c\",\"url\":\"https://a.example/d\"}]}";
        server.faults().at("emojis").answer(200, JSON, answer);
        assertThat(instance().emojis()).isEqualTo(Map.of("c", "https://a.example/c"));
    }

    @Test
    void readsTheSoftwareOnce() {
        ServerSoftware software = instance().software();
        assertThat(software.name()).isEqualTo("misskey");
        assertThat(software.isAtLeast("misskey", "13.14.0")).isPresent();
        assertThat(instance().softwareAsync().await().indefinitely()).isEqualTo(software);
        assertThat(server.requests()).extracting(LoggedRequest::path).containsExactly(LINKS, "/nodeinfo/2.1");
        assertThat(server.requests()).allSatisfy(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.body()).isEmpty();
            assertThat(request.query()).isNull();
        });
    }

    @Test
    void readsMetaAndTheEndpointsOnceAndWithoutAToken() {
        AccessToken token = Servers.token(server, "alice");
        MisskeyInstance instance = misskey.at(host, token).instance();
        assertThat(instance.host()).isEqualTo(host);
        assertThat(instance.meta().version()).isNotBlank();
        assertThat(instance.meta()).isSameAs(instance().meta());
        assertThat(instance.endpoints()).contains("notes/create", "meta");
        assertThat(instance.endpoints()).isSameAs(instance().endpoints());
        assertThat(server.requests()).extracting(LoggedRequest::endpoint).containsExactly("meta", "endpoints");
        assertThat(server.requests())
                .extracting(LoggedRequest::toString)
                .noneMatch(text -> text.contains(token.value()));
    }

    @Test
    void isThatOfTheDefaultHostWhereNoneIsNamed() {
        assertThat(misskey.instance().host()).isEqualTo(Servers.host(servers.body()));
        assertThat(misskey.supports("notes/create")).isTrue();
    }

    @Test
    void saysWhatTheServerOffers() {
        assertThat(misskey.at(host).supports("notes/create")).isTrue();
        assertThat(misskey.at(host).supports("chat/rooms/create")).isFalse();
        assertThat(instance().supportsAsync("fork/thing").await().indefinitely())
                .isFalse();
        assertThat(server.requests("endpoints")).hasSize(1);
        MisskeyException e = catchThrowableOfType(
                MisskeyException.class, () -> misskey.at(host).chatRooms().joining());
        assertThat(e)
                .isExactlyInstanceOf(MisskeyException.UnknownEndpoint.class)
                .hasMessageContaining("chat/rooms/joining")
                .hasMessageContaining("does not offer");
        assertThatThrownBy(() -> misskey.at(host).supports("/chat/rooms/create"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksOnceForManyWhoAskAtOnce() {
        server.faults().at("endpoints").delay(Duration.ofMillis(300));
        List<Uni<Boolean>> all = IntStream.range(0, 50)
                .mapToObj(i -> instance().supportsAsync("notes/create"))
                .toList();
        List<Boolean> answers = Uni.join().all(all).andFailFast().await().atMost(Duration.ofSeconds(5));
        assertThat(answers).hasSize(50).containsOnly(true);
        assertThat(server.requests("endpoints")).hasSize(1);
    }

    @Test
    void concludesNothingFromAnAnswerThatDidNotCome() {
        List<Consumer<FaultSpec>> faults = List.of(
                FaultSpec::cutConnection,
                FaultSpec::malformedJson,
                fault -> fault.rateLimit("0"),
                fault -> fault.answer(503, "text/html", "<h1>"),
                fault -> fault.answer(404, "text/html", "<h1>"),
                fault -> fault.answer(200, "text/html", "<h1>"),
                fault -> fault.answer(204, null, ""),
                fault -> fault.answer(200, JSON, "[]"),
                fault -> fault.answer(200, JSON, "[null]"),
                fault -> fault.answer(200, JSON, "null"),
                fault -> fault.answer(200, JSON, "{}"));
        for (Consumer<FaultSpec> fault : faults) {
            server.faults().clear();
            fault.accept(server.faults().at("endpoints"));
            MisskeyException e = catchThrowableOfType(
                    MisskeyException.class, () -> misskey.at(host).supports("notes/create"));
            assertThat(e).isNotNull();
            assertThat(e.error().endpoint()).isEqualTo("endpoints");
            assertThat(e.error().host()).isEqualTo(host);
        }
        server.faults().clear();
        assertThat(misskey.at(host).supports("notes/create")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OTHER/nodeinfo/2.1",
                "http://localhost@OTHERHOST/nodeinfo/2.1",
                "https://HOST/nodeinfo/2.1",
                "http://user@HOST/nodeinfo/2.1",
                "http://127.0.0.1:PORT/nodeinfo/2.1",
                "http://169.254.169.254/latest/meta-data",
                "//OTHERHOST/nodeinfo/2.1",
                "file:///etc/passwd",
                "http://HOST/nodeinfo/2.1?i=x",
                "http://HOST/nodeinfo/2.1#x",
                "http://HOST/nodeinfo/../api/i",
                "http://HOST/nodeinfo/%2e%2e/api/i",
                "http://HOST//OTHERHOST/x",
                "http://HOST",
                "http://HOST/",
                "http://HOST/a b",
                "mailto:alice@HOST",
                "::",
                ""
            })
    void goesNowhereElseForTheSoftware(String href) {
        DevServer other = servers.unconfigured();
        int before = other.requests().size();
        String filled = href.replace("OTHERHOST", "localhost:" + other.port())
                .replace("OTHER", other.url())
                .replace("HOST", "localhost:" + server.port())
                .replace("PORT", "" + server.port());
        server.faults().at(LINKS).answer(200, JSON, links(filled));
        MisskeyException e =
                catchThrowableOfType(MisskeyException.class, () -> instance().software());
        assertThat(e).isInstanceOf(MisskeyException.MalformedAnswer.class);
        assertThat(e.error().host()).isEqualTo(host);
        assertThat(other.requests()).hasSize(before);
        assertThat(server.requests()).extracting(LoggedRequest::path).containsExactly(LINKS);
    }

    private static String links(String href) {
        return "{\"links\":[{\"rel\":\"" + SCHEMA + "2.0\",\"href\":\"" + href + "\"}]}";
    }

    @Test
    void followsNoRedirectOfNodeinfo() {
        int before = servers.unconfigured().requests().size();
        server.faults().at(LINKS).redirect(servers.unconfigured().url() + LINKS);
        assertThatThrownBy(() -> instance().software()).isInstanceOf(MisskeyException.MalformedAnswer.class);
        assertThat(servers.unconfigured().requests()).hasSize(before);
    }

    @Test
    void takesTheDocumentWhereverItIsOnTheServer() {
        server.faults().at(LINKS).once().answer(200, JSON, links("/wp-json/nodeinfo/2.0"));
        server.faults()
                .at("/wp-json/nodeinfo/2.0")
                .answer(
                        200,
                        "application/json; profile=\"" + SCHEMA + "2.0#\"",
                        "{\"software\":{\"name\":\" Sharkey\\u0000 \",\"version\":\"2025.4.1-foo.2\"},\"usage\":[]}");
        ServerSoftware software = instance().software();
        assertThat(software).isEqualTo(new ServerSoftware("sharkey", "2025.4.1-foo.2"));
        assertThat(software.isAtLeast("sharkey", "2025.4.1")).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"links\":null}",
                "{\"links\":[]}",
                "{\"links\":[null,{}]}",
                "{\"links\":[{\"rel\":\"x\",\"href\":\"/nodeinfo/2.1\"}]}",
                "{\"links\":{}}",
                "[]",
                "7",
                ""
            })
    void saysThatAServerHasNoNodeinfo(String answer) {
        server.faults().at(LINKS).answer(200, JSON, answer);
        assertThatThrownBy(() -> instance().software()).isInstanceOf(MisskeyException.MalformedAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"software\":null}",
                "{\"software\":\"misskey\"}",
                "{\"software\":{\"version\":\"1\"}}",
                "{\"software\":{\"name\":\" \"}}",
                ""
            })
    void saysThatAServerDoesNotNameItsSoftware(String answer) {
        server.faults().at("/nodeinfo/*").once().answer(200, JSON, answer);
        assertThatThrownBy(() -> instance().software()).isInstanceOf(MisskeyException.MalformedAnswer.class);
        assertThat(instance().software().name()).isEqualTo("misskey");
    }

    @Test
    void takesAVersionThatIsNone() {
        server.faults().at("/nodeinfo/*").answer(200, JSON, "{\"software\":{\"name\":\"gotosocial\"}}");
        assertThat(instance().software()).isEqualTo(new ServerSoftware("gotosocial", null));
        assertThat(instance().software().isAtLeast("gotosocial", "0.1.0")).isEmpty();
    }
}
