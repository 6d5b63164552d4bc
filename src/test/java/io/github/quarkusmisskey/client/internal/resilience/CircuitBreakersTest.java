package io.github.quarkusmisskey.client.internal.resilience;

import java.net.ConnectException;
import java.time.Duration;
import java.util.List;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CircuitBreakersTest {

    private static final MisskeyHost DEAD = MisskeyHost.of("dead.example");
    private static final MisskeyHost OTHER = MisskeyHost.of("other.example");
    private static final MisskeyException GONE =
            new MisskeyException.Unreachable(MisskeyError.local(DEAD, "i", "no answer"), new ConnectException());

    private final HandTimer timer = new HandTimer();
    private final CircuitBreakers breakers = new CircuitBreakers(
            host -> new CircuitBreakerPolicy(host.equals(OTHER) ? 0 : 3, Duration.ofSeconds(5)), timer::nanoTime);

    @Test
    void leavesADeadHostAloneAndSaysSo() {
        fail(DEAD, 2);
        assertAdmitted(DEAD);
        fail(DEAD, 1);
        timer.pass(Duration.ofMillis(1_000));
        assertThatThrownBy(() -> breakers.admit(destination(DEAD)))
                .isInstanceOfSatisfying(
                        MisskeyException.Unreachable.class,
                        e -> assertThat(e.error().retryAfterMillis()).isEqualTo(4_000))
                .hasMessageContaining("notes/show at dead.example: not sent")
                .hasMessageContaining("the last 3 calls")
                .hasMessageContaining("4000 ms")
                .hasMessageContaining("misskey.client.circuit-breaker");
        assertAdmitted(MisskeyHost.of("living.example"));
    }

    @Test
    void letsOneCallSeeAfterTheDelay() {
        fail(DEAD, 3);
        timer.pass(Duration.ofSeconds(5));
        assertAdmitted(DEAD);
        assertRefused(DEAD);
        fail(DEAD, 1);
        timer.pass(Duration.ofMillis(4_999));
        assertRefused(DEAD);
        timer.pass(Duration.ofMillis(1));
        assertAdmitted(DEAD);
        breakers.succeeded(DEAD);
        assertAdmitted(DEAD);
        assertAdmitted(DEAD);
        fail(DEAD, 2);
        assertAdmitted(DEAD);
    }

    @Test
    void letsAnotherCallSeeIfTheFirstWasNeverHeardOf() {
        fail(DEAD, 3);
        timer.pass(Duration.ofSeconds(5));
        assertAdmitted(DEAD);
        timer.pass(Duration.ofSeconds(5));
        assertAdmitted(DEAD);
    }

    @Test
    void countsNoAnswerAndGatewaysButNoRefusal() {
        for (int status : List.of(502, 503, 504, 522)) {
            breakers.succeeded(DEAD);
            for (int i = 0; i < 3; i++) {
                breakers.failed(DEAD, new MisskeyException.Server(error(status)));
            }
            assertRefused(DEAD);
        }
        for (int status : List.of(400, 401, 403, 404, 418, 429, 500)) {
            breakers.succeeded(DEAD);
            fail(DEAD, 2);
            breakers.failed(
                    DEAD,
                    status == 500 ? new MisskeyException.Server(error(status)) : new MisskeyException(error(status)));
            fail(DEAD, 2);
            assertAdmitted(DEAD);
        }
    }

    @Test
    void countsNothingThatIsOurOwn() {
        fail(DEAD, 2);
        for (int i = 0; i < 5; i++) {
            breakers.failed(DEAD, new MisskeyException.RateLimit(error(0)));
            breakers.failed(DEAD, new CircuitOpenException(error(0)));
            breakers.failed(DEAD, new MisskeyException.Unreachable(error(0), new AddressRefusedException("private")));
        }
        assertAdmitted(DEAD);
        fail(DEAD, 1);
        assertRefused(DEAD);
    }

    @Test
    void canBeOff() {
        fail(OTHER, 100);
        assertAdmitted(OTHER);
    }

    @Test
    void keepsNothingOfHostsThatWorkAndLittleOfOthers() {
        for (int i = 0; i < CircuitBreakers.MAX_FAILING + 10; i++) {
            MisskeyHost host = MisskeyHost.of("h" + i + ".example");
            fail(host, 1);
            if (i < 5_000) {
                breakers.succeeded(host);
                assertThat(breakers.size()).isZero();
            }
        }
        assertThat(breakers.size()).isLessThanOrEqualTo(CircuitBreakers.MAX_FAILING);
        for (int i = 0; i < CircuitBreakers.MAX_FAILING; i++) {
            fail(MisskeyHost.of("g" + i + ".example"), 1);
        }
        assertThat(breakers.size()).isBetween(1, CircuitBreakers.MAX_FAILING);
    }

    private void fail(MisskeyHost host, int times) {
        for (int i = 0; i < times; i++) {
            breakers.failed(host, GONE);
        }
    }

    private void assertAdmitted(MisskeyHost host) {
        assertThatCode(() -> breakers.admit(destination(host))).doesNotThrowAnyException();
    }

    private void assertRefused(MisskeyHost host) {
        assertThatThrownBy(() -> breakers.admit(destination(host))).isInstanceOf(MisskeyException.Unreachable.class);
    }

    private static Destination destination(MisskeyHost host) {
        return new Destination(host, "notes/show", null);
    }

    private static MisskeyError error(int status) {
        return new MisskeyError(DEAD, "i", status, null, null, null, null, null, -1);
    }
}
