package io.github.quarkusmisskey.client.internal.metrics;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.server.MetaRequest;
import io.github.quarkusmisskey.api.server.ServerApi;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.miauth.MiAuthService;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Every attempt is measured once, by endpoint and outcome, and by nothing that grows without end or is secret. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class CallMetricsTest {

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Misskey misskey;

    @Inject
    MiAuthService miAuth;

    @Inject
    @RestClient
    ServerApi servers;

    @Inject
    MeterRegistry registry;

    @InjectDevServer
    DevServer server;

    @BeforeEach
    void reset() {
        server.reset();
    }

    @AfterEach
    void endFaults() {
        server.faults().clear();
    }

    @Test
    void countsEveryStyleOnce() {
        long before = count("meta", "success");
        servers.meta();
        servers.meta(new MetaRequest(true));
        servers.metaAsync().await().indefinitely();
        misskey.server().meta();
        misskey.at(host()).server().metaAsync(new MetaRequest(true)).await().indefinitely();
        servers.meta(meta -> meta.detail(true));
        servers.metaAsync(meta -> meta.detail(true)).await().indefinitely();
        misskey.at(host()).server().meta(meta -> meta.detail(true));
        assertThat(count("meta", "success") - before).isEqualTo(8);
    }

    @Test
    void countsEverySubscription() {
        long before = count("meta", "success");
        Uni<?> call = servers.metaAsync();
        assertThat(count("meta", "success")).isEqualTo(before);
        call.await().indefinitely();
        call.await().indefinitely();
        assertThat(count("meta", "success") - before).isEqualTo(2);
    }

    @Test
    void tellsTheKindOfAFailure() {
        Map<String, Consumer<FaultSpec>> faults = Map.of(
                "authentication", fault -> fault.error(401, ErrorShape.MISSKEY),
                "permission", fault -> fault.error(403, ErrorShape.MISSKEY),
                "not_found", fault -> fault.error(404, ErrorShape.MISSKEY),
                "unknown_endpoint", fault -> fault.error(404, ErrorShape.FRAMEWORK),
                "rate_limit", fault -> fault.rateLimit("3600"),
                "server", fault -> fault.error(502, ErrorShape.HTML),
                "malformed_answer", FaultSpec::malformedJson,
                "unreachable", FaultSpec::cutConnection,
                "refused", fault -> fault.error(400, ErrorShape.MISSKEY));
        faults.forEach((outcome, fault) -> {
            server.faults().clear();
            fault.accept(server.faults().at("notes/create"));
            long before = count("notes/create", outcome);
            NotesApi notes = misskey.at(host(), token()).notes();
            NotesCreateRequest request = NotesCreateRequest.text("Not repeated, since it writes");
            assertThatThrownBy(() -> notes.create(request)).isInstanceOf(MisskeyException.class);
            assertThatThrownBy(() -> notes.createAsync(request).await().indefinitely())
                    .isInstanceOfAny(MisskeyException.class, CompletionException.class);
            assertThat(count("notes/create", outcome)).as(outcome).isEqualTo(before + 2);
        });
    }

    @Test
    void tellsThatACallWasCancelled() {
        server.faults().at("meta").hang();
        long before = count("meta", "cancelled");
        int received = server.requests("meta").size();
        Cancellable call = misskey.at(host())
                .server()
                .metaAsync(new MetaRequest(false))
                .subscribe()
                .with(meta -> {});
        await().until(() -> server.requests("meta").size() > received);
        call.cancel();
        await().atMost(Duration.ofSeconds(5)).until(() -> count("meta", "cancelled") == before + 1);
    }

    @Test
    void namesASessionsCheckWithoutTheSession() {
        long before = count("miauth/{session}/check", "success");
        String session = UUID.randomUUID().toString();
        miAuth.check(host(), session);
        assertThat(count("miauth/{session}/check", "success")).isEqualTo(before + 1);
        server.faults().at("miauth/*/check").error(404, ErrorShape.FRAMEWORK);
        assertThatThrownBy(() -> miAuth.check(host(), session)).isInstanceOf(MisskeyException.UnknownEndpoint.class);
        assertThat(scrape())
                .contains("endpoint=\"miauth/{session}/check\",outcome=\"unknown_endpoint\"")
                .doesNotContain(session);
    }

    @Test
    void namesOnlyEndpointsThatAreInTheDocument() {
        long known = count("meta", "success");
        misskey.call("meta", Map.of(), JsonNode.class);
        assertThat(count("meta", "success")).isEqualTo(known + 1);
        for (String unknown : List.of("forks/one", "forks/two")) {
            assertThatThrownBy(() -> misskey.call(unknown, Map.of(), JsonNode.class))
                    .isInstanceOf(MisskeyException.class);
        }
        assertThat(scrape()).contains("endpoint=\"other\"").doesNotContain("forks/");
    }

    @Test
    void leavesTheServersOutUnlessAsked() {
        misskey.server().meta();
        assertThat(registry.get(CallTimers.NAME).timers())
                .allSatisfy(timer -> assertThat(timer.getId().getTag("host")).isNull());
    }

    @Test
    void keepsCallsOutOfTheMeasurementsOfRestClients() {
        misskey.server().meta();
        assertThat(scrape().lines().filter(line -> !line.startsWith("#")))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("misskey_client_calls_seconds_count")
                        .contains("endpoint=\"meta\",outcome=\"success\""))
                .noneMatch(line -> line.startsWith("http_client") || line.contains("clientName"));
    }

    private String scrape() {
        return RestAssured.get(management + "metrics").asString();
    }

    private MisskeyHost host() {
        return MisskeyHost.of(server.url());
    }

    private AccessToken token() {
        return server.issueToken("alice", KnownPermission.READ_ACCOUNT);
    }

    private long count(String endpoint, String outcome) {
        return Optional.ofNullable(registry.find(CallTimers.NAME)
                        .tags("endpoint", endpoint, "outcome", outcome)
                        .timer())
                .map(Timer::count)
                .orElse(0L);
    }
}
