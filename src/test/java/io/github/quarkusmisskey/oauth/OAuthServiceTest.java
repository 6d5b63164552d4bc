package io.github.quarkusmisskey.oauth;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class OAuthServiceTest {

    private static final URI REDIRECT = URI.create("https://app.example/cb");

    /** The application's site. */
    private static DevServer site;

    @Inject
    OAuthService oauth;

    @Inject
    Misskey misskey;

    @InjectDevServer
    DevServer server;

    @BeforeAll
    static void startSite() {
        site = DevServer.start();
        site.faults().at("/client").answer(200, "text/html", "<link rel=\"redirect_uri\" href=\"" + REDIRECT + "\">");
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }

    @BeforeEach
    void reset() {
        server.reset();
    }

    @Test
    void getsATokenThatWorks() {
        OAuthAttempt attempt = begin();
        OAuthCallback callback = callback(server.approve(attempt.consentUri(), "bob"));
        var granted = (OAuthOutcome.Granted) oauth.finish(attempt, callback);
        assertThat(misskey.at(host(), granted.token()).i().i().username()).isEqualTo("bob");
        assertThat(server.requests("/oauth/token")).singleElement().satisfies(request -> {
            assertThat(request.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
            assertThat(request.header("Authorization")).isNull();
        });
        assertThat(server.requests("/.well-known/oauth-authorization-server"))
                .singleElement()
                .satisfies(request -> assertThat(request.body()).isEmpty());
    }

    @Test
    void sendsNoCodeAnywhereWhenTheCallbackIsNotItsAnswer() {
        OAuthAttempt attempt = begin();
        OAuthCallback good = callback(server.approve(attempt.consentUri(), "alice"));
        for (OAuthCallback wrong : List.of(
                new OAuthCallback(good.code(), "another", good.issuer(), null),
                new OAuthCallback(good.code(), null, good.issuer(), null),
                new OAuthCallback(good.code(), good.state(), "https://evil.example", null),
                new OAuthCallback(good.code(), good.state(), good.issuer() + "/", null),
                new OAuthCallback(good.code(), good.state(), null, null),
                new OAuthCallback(null, good.state(), "https://evil.example", "access_denied"))) {
            assertThat(oauth.finish(attempt, wrong)).isEqualTo(new OAuthOutcome.Mismatch());
        }
        assertThat(server.requests("/oauth/token")).isEmpty();
        assertThat(oauth.finish(attempt, good)).isInstanceOf(OAuthOutcome.Granted.class);
    }

    @Test
    void tellsARejectionAndOtherRefusals() {
        OAuthAttempt attempt = begin();
        OAuthCallback denied = callback(server.reject(attempt.consentUri()).orElseThrow());
        assertThat(oauth.finish(attempt, denied)).isEqualTo(new OAuthOutcome.Denied());
        assertThat(oauth.finish(
                        attempt, new OAuthCallback(null, attempt.state(), server.url(), "invalid_scope\r\nSet-Cookie")))
                .isEqualTo(new OAuthOutcome.Refused("unknown_error"));
        assertThat(oauth.finish(attempt, new OAuthCallback(null, attempt.state(), server.url(), null)))
                .isEqualTo(new OAuthOutcome.Refused("invalid_request"));
        assertThat(oauth.finish(attempt, new OAuthCallback("no code", attempt.state(), server.url(), null)))
                .isEqualTo(new OAuthOutcome.Refused("invalid_grant"));
    }

    @Test
    void cannotUseACodeTwiceNorWithAnotherVerifier() {
        OAuthAttempt attempt = begin();
        OAuthCallback callback = callback(server.approve(attempt.consentUri(), "alice"));
        OAuthAttempt wrong = new OAuthAttempt(attempt.server(), attempt.request(), attempt.state(), begin().verifier());
        assertThat(oauth.finish(wrong, callback)).isEqualTo(new OAuthOutcome.Refused("invalid_grant"));
        assertThat(oauth.finish(attempt, callback)).isEqualTo(new OAuthOutcome.Refused("invalid_grant"));
    }

    @Test
    void findsNoOAuthOnServersWithoutIt() {
        server.offer(Flow.MIAUTH);
        assertThat(oauth.discover(host())).isEmpty();
        server.reset();
        FaultSpec page = server.faults().at("/.well-known/oauth-authorization-server");
        page.answer(200, "text/html", "<!doctype html><title>Misskey</title>");
        assertThat(oauth.discover(host())).isEmpty();
        server.faults().clear();
        server.faults()
                .at("/.well-known/oauth-authorization-server")
                .redirect("https://elsewhere.invalid/.well-known/oauth-authorization-server");
        assertThat(oauth.discover(host())).isEmpty();
        server.faults().clear();
        server.faults().at("/.well-known/oauth-authorization-server").error(502, ErrorShape.HTML);
        assertThatThrownBy(() -> oauth.discover(host())).isInstanceOf(MisskeyException.Server.class);
    }

    static Stream<Consumer<FaultSpec>> lostAnswers() {
        return Stream.of(
                FaultSpec::loseAnswer,
                FaultSpec::cutConnection,
                FaultSpec::malformedJson,
                fault -> fault.hugeAnswer(50_000_000, false),
                fault -> fault.redirect(307, "http://elsewhere.invalid/"),
                fault -> fault.error(502, ErrorShape.HTML),
                fault -> fault.error(400, ErrorShape.EMPTY),
                fault -> fault.rateLimit("60"),
                fault -> fault.answer(200, "application/json", "{}"),
                fault -> fault.answer(200, "application/json", "{\"access_token\":\"t\",\"token_type\":\"mac\"}"),
                fault -> fault.answer(200, "application/json", "{\"access_token\":\"a b\",\"token_type\":\"Bearer\"}"));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void throwsWhenTheAnswerIsLostAndAsksOnce(Consumer<FaultSpec> lost) {
        OAuthAttempt attempt = begin();
        OAuthCallback callback = callback(server.approve(attempt.consentUri(), "alice"));
        lost.accept(server.faults().at("/oauth/token"));
        assertThatThrownBy(() -> oauth.finish(attempt, callback)).isInstanceOf(MisskeyException.class);
        assertThat(server.requests("/oauth/token")).hasSize(1);
    }

    @Test
    void repeatsNoSecretThatTheServerRepeats() {
        OAuthAttempt attempt = begin();
        OAuthCallback callback = callback(server.approve(attempt.consentUri(), "alice"));
        server.faults()
                .at("/oauth/token")
                .answer(
                        500,
                        "application/json",
                        "{\"error\":\"server_error\",\"error_description\":\"" + callback.code() + " "
                                + attempt.verifier() + " " + attempt.state() + "\"}");
        List<String> secrets = List.of(callback.code(), attempt.verifier(), attempt.state());
        assertThatThrownBy(() -> oauth.finish(attempt, callback))
                .isInstanceOfSatisfying(
                        MisskeyException.class, e -> assertThat(Leaks.find(e.getMessage() + e.error(), secrets))
                                .isEmpty());
        assertThat(Leaks.find(attempt + " " + callback, secrets)).isEmpty();
    }

    @Test
    void refusesAddressesThatAreNoneOfTheWeb() {
        for (String id :
                List.of("app.example", "ftp://app.example/", "https://u@app.example/", "https://app.example/#x")) {
            assertThatThrownBy(() -> oauth.configuredRequest(URI.create(id), REDIRECT))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private OAuthAttempt begin() {
        OAuthServer discovered = oauth.discover(host()).orElseThrow();
        return oauth.begin(discovered, oauth.configuredRequest(URI.create(site.url() + "/client"), REDIRECT));
    }

    private MisskeyHost host() {
        return MisskeyHost.of(server.url());
    }

    private static OAuthCallback callback(Approval approval) {
        return callback(approval.callback().orElseThrow());
    }

    private static OAuthCallback callback(String address) {
        return new OAuthCallback(
                part(address, "code"), part(address, "state"), part(address, "iss"), part(address, "error"));
    }

    private static String part(String address, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
        return matcher.find() ? URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8) : null;
    }
}
