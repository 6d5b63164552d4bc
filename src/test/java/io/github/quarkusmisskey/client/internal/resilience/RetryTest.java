package io.github.quarkusmisskey.client.internal.resilience;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import javax.net.ssl.SSLHandshakeException;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");
    private static final RetryPolicy POLICY = new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(10));

    private final HandTimer timer = new HandTimer();

    @Test
    void repeatsWhatReadsAfterFailuresThatMayPass() {
        for (MisskeyException passing : List.of(
                unreachable(null),
                unreachable(new ConnectException()),
                server(500, -1),
                server(503, -1),
                new MisskeyException(error(202, "PROCESSING", -1)),
                rateLimit(-1))) {
            assertThat(retry("notes/show", 1).pauseAfter(passing))
                    .as(passing.toString())
                    .hasValue(200);
        }
    }

    @Test
    void repeatsNothingAfterFailuresThatStay() {
        for (MisskeyException lasting : List.of(
                new MisskeyException.Authentication(error(401, "AUTHENTICATION_FAILED", -1)),
                new MisskeyException.Permission(error(403, null, -1)),
                new MisskeyException.NotFound(error(404, null, -1)),
                new MisskeyException(error(400, "INVALID_PARAM", -1)),
                new MisskeyException(error(202, "OTHER", -1)),
                new MisskeyException.MalformedAnswer(error(200, null, -1), null),
                new MisskeyException.RateLimit(error(0, null, 5)),
                new CircuitOpenException(error(0, null, -1)),
                unreachable(new UnknownHostException()),
                unreachable(new SSLHandshakeException("certificate")),
                unreachable(new IllegalStateException(new AddressRefusedException("private"))),
                unreachable(new ConnectionPoolTooBusyException("full")),
                new MisskeyException.Unreachable(error(0, null, 1_000), null))) {
            assertThat(retry("notes/show", 1).pauseAfter(lasting))
                    .as(lasting.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"notes/create", "drive/files/create", "reversi/match", "custom/of-a-fork", "i/export-notes"})
    void repeatsWhatWritesOnlyIfTheServerRefusedIt(String endpoint) {
        for (MisskeyException lost : List.of(
                unreachable(null),
                unreachable(new ConnectException()),
                server(502, 1),
                new MisskeyException(error(202, "PROCESSING", -1)))) {
            assertThat(retry(endpoint, 1).pauseAfter(lost)).isEmpty();
        }
        assertThat(retry(endpoint, 1).pauseAfter(rateLimit(100))).hasValue(300);
    }

    @Test
    void neverRepeatsWhatGivesSomethingOnce() {
        assertThat(retry("miauth/{session}/check", 1).pauseAfter(rateLimit(0))).isEmpty();
        assertThat(retry("miauth/{session}/check", 1).pauseAfter(unreachable(null)))
                .isEmpty();
    }

    @Test
    void pausesForARandomPartOfADelayThatDoubles() {
        Retry longest = retry("notes/show", 1);
        Retry half = retry("notes/show", 0.5);
        Retry none = retry("notes/show", 0);
        for (long most : List.of(200L, 400L, 800L)) {
            assertThat(longest.pauseAfter(server(500, -1))).hasValue(most);
            assertThat(half.pauseAfter(server(500, -1))).hasValue(most / 2);
            assertThat(none.pauseAfter(server(500, -1))).hasValue(1);
        }
        assertThat(longest.pauseAfter(server(500, -1))).isEmpty();
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        assertThat(retry("notes/show", 0).pauseAfter(rateLimit(1_500))).hasValue(1_500);
        assertThat(retry("notes/show", 1).pauseAfter(rateLimit(1_500))).hasValue(1_700);
        assertThat(retry("notes/show", 0).pauseAfter(server(503, 2_000))).hasValue(2_000);
        assertThat(retry("notes/show", 0).pauseAfter(rateLimit(0))).hasValue(1);
    }

    @Test
    void givesUpAtOnceIfThatIsLongerThanTheBudget() {
        assertThat(retry("notes/show", 0).pauseAfter(rateLimit(10_000))).hasValue(10_000);
        assertThat(retry("notes/show", 0).pauseAfter(rateLimit(10_001))).isEmpty();
        assertThat(retry("notes/show", 0).pauseAfter(rateLimit(86_400_000))).isEmpty();
    }

    @Test
    void countsTheTimeOfTheCallItselfToTheBudget() {
        Retry retry = retry("notes/show", 0);
        timer.pass(Duration.ofSeconds(8));
        assertThat(retry.pauseAfter(rateLimit(2_000))).hasValue(2_000);
        timer.pass(Duration.ofMillis(1_999));
        assertThat(retry.pauseAfter(rateLimit(2))).isEmpty();
        timer.pass(Duration.ofSeconds(30));
        assertThat(retry.pauseAfter(server(500, -1))).isEmpty();
    }

    @Test
    void canBeOffAndBearsManyRepetitions() {
        RetryPolicy off = new RetryPolicy(0, Duration.ofMillis(1), Duration.ofSeconds(1));
        assertThat(new Retry(destination("notes/show"), off, timer::nanoTime, () -> 1).pauseAfter(server(500, -1)))
                .isEmpty();
        RetryPolicy endless = new RetryPolicy(Integer.MAX_VALUE, Duration.ofMillis(1), Duration.ofDays(30));
        Retry retry = new Retry(destination("notes/show"), endless, timer::nanoTime, () -> 1);
        OptionalLong last = OptionalLong.empty();
        for (int i = 0; i < 200; i++) {
            last = retry.pauseAfter(server(500, -1));
        }
        assertThat(last.orElseThrow()).isPositive();
    }

    private Retry retry(String endpoint, double random) {
        return new Retry(destination(endpoint), POLICY, timer::nanoTime, () -> random);
    }

    private static Destination destination(String endpoint) {
        return new Destination(HOST, endpoint, null);
    }

    private static MisskeyException unreachable(Throwable cause) {
        return new MisskeyException.Unreachable(MisskeyError.local(HOST, "x", "no answer"), cause);
    }

    private static MisskeyException server(int status, long retryAfter) {
        return new MisskeyException.Server(error(status, null, retryAfter));
    }

    private static MisskeyException rateLimit(long retryAfter) {
        return new MisskeyException.RateLimit(error(429, "RATE_LIMIT_EXCEEDED", retryAfter));
    }

    private static MisskeyError error(int status, String code, long retryAfter) {
        return new MisskeyError(HOST, "x", status, code, null, null, null, null, retryAfter);
    }
}
