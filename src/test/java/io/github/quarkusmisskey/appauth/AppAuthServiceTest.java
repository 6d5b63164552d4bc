package io.github.quarkusmisskey.appauth;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.appauth.internal.AppAuthConfig;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class AppAuthServiceTest {

    private static final URI CALLBACK = URI.create("https://app.example/cb");

    @Inject
    AppAuthService appAuth;

    @Inject
    Misskey misskey;

    @Inject
    ConfiguredHosts hosts;

    @InjectDevServer
    DevServer server;

    @BeforeEach
    void reset() {
        server.reset();
    }

    @Test
    void getsATokenThatWorks() {
        AppAuthSession session = begin();
        Approval approval = server.approve(session.consentUri(), "bob");
        assertThat(approval.callback()).contains("https://app.example/cb?token=" + session.token());

        var granted = (AppAuthOutcome.Granted) appAuth.check(session.app(), session.token());
        assertThat(granted.user().username()).isEqualTo("bob");
        assertThat(granted.token().value()).isEqualTo(approval.token());
        assertThat(misskey.at(host(), granted.token()).i().i().username()).isEqualTo("bob");
    }

    @Test
    void tellsPendingRejectedAndFetchedSessions() {
        AppAuthSession session = begin();
        assertThat(appAuth.check(session.app(), session.token())).isEqualTo(new AppAuthOutcome.Pending());
        server.reject(session.consentUri());
        assertThat(appAuth.check(session.app(), session.token())).isEqualTo(new AppAuthOutcome.Pending());
        server.approve(session.consentUri(), "alice");
        assertThat(appAuth.check(session.app(), session.token())).isInstanceOf(AppAuthOutcome.Granted.class);
        assertThat(appAuth.check(session.app(), session.token())).isEqualTo(new AppAuthOutcome.Gone());
        assertThat(appAuth.check(session.app(), "another")).isEqualTo(new AppAuthOutcome.Gone());
    }

    @Test
    void saysThatTheServerForgotTheApplication() {
        AppAuthSession session = begin();
        server.reset();
        assertThatThrownBy(() -> appAuth.begin(session.app()))
                .isInstanceOfSatisfying(MisskeyException.NotFound.class, e -> assertThat(e.code())
                        .contains("NO_SUCH_APP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"token\":\"t\",\"url\":\"https://evil.example/auth/t\"}",
                "{\"token\":\"t\",\"url\":\"javascript:alert(1)\"}",
                "{\"token\":\"t\",\"url\":\"http://local host/auth/t\"}",
                "{\"token\":\"t\"}",
                "{\"url\":\"https://evil.example/auth/t\"}",
                "{}"
            })
    void refusesAConsentPageThatIsNotOnTheServer(String answer) {
        MisskeyApp app = begin().app();
        server.faults().at("auth/session/generate").answer(200, "application/json", answer);
        assertThatThrownBy(() -> appAuth.begin(app)).isInstanceOf(MisskeyException.MalformedAnswer.class);
    }

    @Test
    void refusesSecretsAndSessionsLongerThanAnyServerMakes() {
        MisskeyApp app = begin().app();
        String host = server.url();
        server.faults().at("app/create").answer(200, "application/json", "{\"secret\":\"" + "s".repeat(513) + "\"}");
        assertThatThrownBy(() -> appAuth.register(app.host(), appAuth.configuredRequest(Optional.empty())))
                .isInstanceOf(MisskeyException.MalformedAnswer.class)
                .hasMessageContaining("too long");
        for (String token : List.of("t".repeat(513), "t")) {
            String url = host + "/auth/" + (token.length() > 1 ? "t" : "t".repeat(2000));
            server.faults()
                    .at("auth/session/generate")
                    .answer(200, "application/json", "{\"token\":\"" + token + "\",\"url\":\"" + url + "\"}");
            assertThatThrownBy(() -> appAuth.begin(app))
                    .isInstanceOf(MisskeyException.MalformedAnswer.class)
                    .hasMessageContaining("too long");
        }
        assertThatThrownBy(() -> new MisskeyApp(app.host(), "s".repeat(513)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Consumer<FaultSpec>> lostAnswers() {
        return Stream.of(
                FaultSpec::loseAnswer,
                FaultSpec::malformedJson,
                fault -> fault.answer(200, "application/json", "{}"),
                fault -> fault.answer(200, "application/json", "{\"accessToken\":\"a\",\"user\":{\"id\":\"\"}}"),
                fault -> fault.answer(204, null, ""));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void throwsWhenTheAnswerIsLost(Consumer<FaultSpec> lost) {
        AppAuthSession session = begin();
        server.approve(session.consentUri(), "alice");
        lost.accept(server.faults().at("auth/session/userkey").once());
        assertThatThrownBy(() -> appAuth.check(session.app(), session.token())).isInstanceOf(MisskeyException.class);
        assertThat(server.requests("auth/session/userkey")).hasSize(1);
    }

    @Test
    void repeatsNoSecretThatTheServerRepeats() {
        AppAuthSession session = begin();
        String secret = session.app().secret();
        server.faults()
                .at("auth/session/userkey")
                .answer(
                        400,
                        "application/json",
                        "{\"error\":{\"code\":\"BAD\",\"message\":\"" + secret + " " + session.token() + "\"}}");
        assertThatThrownBy(() -> appAuth.check(session.app(), session.token()))
                .isInstanceOfSatisfying(MisskeyException.class, e -> assertThat(
                                Leaks.find(e.getMessage() + e.error(), List.of(secret, session.token())))
                        .isEmpty());
        assertThat(session + " " + session.app()).doesNotContain(secret, session.token());
    }

    @Test
    void takesTheSecretOfTheConfigurationForItsServer() {
        AppAuthService configured = new AppAuthService(misskey, config(Map.of("demo", "s3cret")), hosts);
        assertThat(configured.configuredApp(host())).contains(new MisskeyApp(host(), "s3cret"));
        assertThat(configured.configuredApp(MisskeyHost.of("misskey.example"))).isEmpty();
        assertThatThrownBy(() -> new AppAuthService(misskey, config(Map.of("nobody", "s3cret")), hosts))
                .hasMessageContaining("misskey.app-auth.secrets.nobody")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void refusesCallbacksToWhichNothingCanBeAppended() {
        for (String callback : List.of("https://app.example/cb?a=1", "https://app.example/cb#x", "/cb")) {
            assertThatThrownBy(() -> appAuth.configuredRequest(Optional.of(URI.create(callback))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static AppAuthConfig config(Map<String, String> secrets) {
        record Configured(String name, String description, Set<String> permissions, Map<String, String> secrets)
                implements AppAuthConfig {}
        return new Configured("Test", "", Set.of(KnownPermission.READ_ACCOUNT.value()), secrets);
    }

    private AppAuthSession begin() {
        return appAuth.begin(appAuth.register(host(), appAuth.configuredRequest(Optional.of(CALLBACK))));
    }

    private MisskeyHost host() {
        return MisskeyHost.of(server.url());
    }
}
