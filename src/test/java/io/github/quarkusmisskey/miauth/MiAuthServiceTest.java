package io.github.quarkusmisskey.miauth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.miauth.internal.MiAuthConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class MiAuthServiceTest {

    private record Config(Duration sessionExpiry, Duration pollInterval) implements MiAuthConfig {
        @Override
        public String name() {
            return "Test";
        }

        @Override
        public Optional<URI> icon() {
            return Optional.empty();
        }

        @Override
        public Set<String> permissions() {
            return Set.of("read:account");
        }
    }

    @Inject
    Misskey misskey;

    @InjectDevServer
    DevServer server;

    private MiAuthService service;

    @BeforeEach
    void start() {
        server.reset();
        service = service(Duration.ofMinutes(1), Clock.systemUTC());
    }

    @Test
    void getsTheTokenOnce() {
        MiAuthSession session = begin(service);
        assertThat(service.check(session)).isEqualTo(new MiAuthOutcome.Pending());
        String token = server.approve(session.consentUri(), "bob").token();
        MiAuthOutcome.Granted granted = (MiAuthOutcome.Granted) service.check(session);
        assertThat(granted.token().value()).isEqualTo(token);
        assertThat(granted.user().username()).isEqualTo("bob");
        assertThat(granted.toString()).doesNotContain(token);
        assertThat(misskey.at(session.host(), granted.token()).i().i().username())
                .isEqualTo("bob");
        assertThat(service.check(session)).isEqualTo(new MiAuthOutcome.Pending());
    }

    @Test
    void takesARejectionForPending() {
        MiAuthSession session = begin(service);
        server.reject(session.consentUri());
        assertThat(service.check(session)).isEqualTo(new MiAuthOutcome.Pending());
    }

    @Test
    void pollsUntilTheApproval() {
        MiAuthSession session = begin(service);
        UniAssertSubscriber<MiAuthOutcome> poll =
                service.poll(session).subscribe().withSubscriber(UniAssertSubscriber.create());
        await().until(() -> server.checks(session.id()) >= 2);
        server.approve(session.consentUri(), "alice");
        assertThat(poll.awaitItem(Duration.ofSeconds(10)).getItem()).isInstanceOf(MiAuthOutcome.Granted.class);
        assertNoMoreChecks(session);
    }

    @Test
    void pollsUntilTheExpiry() {
        MiAuthService brief = service(Duration.ofMillis(500), Clock.systemUTC());
        MiAuthSession session = begin(brief);
        MiAuthOutcome outcome = brief.poll(session).await().atMost(Duration.ofSeconds(10));
        assertThat(outcome).isEqualTo(new MiAuthOutcome.Expired());
        assertThat(server.checks(session.id())).isPositive();
    }

    @Test
    void stopsAskingWhenThePollIsCancelled() {
        MiAuthSession session = begin(service);
        var subscription = service.poll(session).subscribe().with(outcome -> {
            throw new AssertionError("Cancelled, yet told " + outcome);
        });
        await().until(() -> server.checks(session.id()) >= 2);
        subscription.cancel();
        assertNoMoreChecks(session);
    }

    @Test
    void asksNobodyAfterTheExpiry() {
        MiAuthSession session = begin(service);
        MiAuthService later =
                service(Duration.ofMinutes(1), Clock.fixed(Instant.now().plus(Duration.ofMinutes(2)), ZoneOffset.UTC));
        assertThat(later.check(session)).isEqualTo(new MiAuthOutcome.Expired());
        assertThat(server.checks(session.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"ok\":true}",
                "{\"ok\":true,\"token\":\"t0ken-secret\"}",
                "{\"ok\":true,\"user\":{\"id\":\"1\",\"username\":\"a\"}}",
                "{\"ok\":true,\"token\":\"\",\"user\":{\"id\":\"1\"}}",
                "{\"ok\":true,\"token\":\"t0ken secret\",\"user\":{\"id\":\"1\"}}",
                "{\"ok\":true,\"token\":\"t0ken-secret\",\"user\":{}}",
                "{\"ok\":true,\"token\":\"t0ken-secret\",\"user\":{\"id\":\"../x\"}}",
                "{\"ok\":true,\"token\":\"t0ken-secret\",\"user\":{\"id\":{}}}",
                "{\"ok\":true,\"token\":[\"t0ken-secret\"],\"user\":{\"id\":\"1\"}}",
                "{\"ok\":true,\"token\":{\"t0ken-secret\":1},\"user\":{\"id\":\"1\"}}",
                "{\"ok\":true,\"token\":\"t0ken-secret\",\"user\":[]}",
                "{\"ok\":\"t0ken-secret\"}",
                "{\"ok\":true,\"token\":\"t0ken-secret",
                "[\"t0ken-secret\"]",
                "\"t0ken-secret\"",
                "<html>t0ken-secret"
            })
    void refusesAnswersThatMakeNoSenseWithoutRepeatingThem(String answer) {
        MiAuthSession session = begin(service);
        server.faults().at("miauth/*").answer(200, "application/json", answer);
        assertThatThrownBy(() -> service.check(session))
                .isInstanceOfSatisfying(MisskeyException.MalformedAnswer.class, e -> {
                    assertThat(e.error().endpoint()).isEqualTo("miauth/{session}/check");
                    assertThat(Throwables.getStackTrace(e) + e.error())
                            .doesNotContain("t0ken", "secret")
                            .doesNotContain(session.id());
                });
    }

    @Test
    void saysWhenTheAnswerIsLostWithoutRepeatingTheSession() {
        MiAuthSession session = begin(service);
        server.faults().at("miauth/*").once().loseAnswer();
        assertThatThrownBy(() -> service.check(session))
                .isInstanceOf(MisskeyException.Unreachable.class)
                .satisfies(e -> assertThat(Throwables.getStackTrace(e)).doesNotContain(session.id()));
        server.faults()
                .at("miauth/*")
                .once()
                .answer(404, "application/json", "{\"message\":\"Route POST:/api/miauth/" + session.id() + "/check\"}");
        assertThatThrownBy(() -> service.check(session))
                .isInstanceOf(MisskeyException.NotFound.class)
                .satisfies(e -> assertThat(Throwables.getStackTrace(e)).doesNotContain(session.id()));
    }

    private void assertNoMoreChecks(MiAuthSession session) {
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        int checks = server.checks(session.id());
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(server.checks(session.id())).isEqualTo(checks);
    }

    private MiAuthService service(Duration expiry, Clock clock) {
        return new MiAuthService(misskey, new Config(expiry, Duration.ofMillis(100)), clock);
    }

    private MiAuthSession begin(MiAuthService service) {
        return service.begin(
                MisskeyHost.of(server.url()),
                new MiAuthRequest("App", Optional.empty(), Optional.empty(), Set.of(KnownPermission.READ_ACCOUNT)));
    }
}
