package io.github.quarkusmisskey.client.internal.resilience;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ResilientCallsTest {

    private static final Destination DEAD = new Destination(MisskeyHost.of("dead.example"), "notes/show", null);

    private final HandTimer timer = new HandTimer();
    private final AtomicInteger sent = new AtomicInteger();
    private final ResilientCalls calls = new ResilientCalls(
            host -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO),
            new CircuitBreakers(host -> new CircuitBreakerPolicy(2, Duration.ofSeconds(5)), timer::nanoTime),
            new RateLimiter(timer, Optional.empty()),
            timer::nanoTime);

    private final Uni<String> attempt = Uni.createFrom().failure(() -> {
        sent.incrementAndGet();
        return new MisskeyException.Unreachable(
                MisskeyError.local(DEAD.host(), DEAD.endpoint(), "no answer"), new ConnectException());
    });

    @Test
    void looksAtEverySubscriptionWhetherTheServerIsLeftAlone() {
        Uni<String> call = calls.callOnce(DEAD, attempt);
        assertFails(call);
        assertFails(call);
        assertThat(sent).hasValue(2);
        assertFails(call);
        assertThat(sent).hasValue(2);
        timer.pass(Duration.ofSeconds(5));
        assertFails(call);
        assertThat(sent).hasValue(3);
    }

    @Test
    void countsNoCallThatNobodySubscribesTo() {
        assertFails(calls.callOnce(DEAD, attempt));
        assertFails(calls.callOnce(DEAD, attempt));
        timer.pass(Duration.ofSeconds(5));
        calls.callOnce(DEAD, attempt);
        assertFails(calls.callOnce(DEAD, attempt));
        assertThat(sent).hasValue(3);
    }

    @Test
    void repeatsAtEverySubscriptionAsOftenAsItMay() {
        Uni<String> call = repeating(Duration.ofMillis(1)).call(DEAD, attempt);
        assertFails(call);
        assertThat(sent).hasValue(3);
        assertFails(call);
        assertThat(sent).hasValue(6);
    }

    @Test
    void repeatsNoCallThatIsCancelledDuringThePause() {
        AtomicBoolean told = new AtomicBoolean();
        Cancellable call = repeating(Duration.ZERO)
                .call(DEAD, afterASecond())
                .subscribe()
                .with(item -> told.set(true), failure -> told.set(true));
        assertThat(sent).hasValue(1);
        call.cancel();
        await().during(Duration.ofMillis(1_500)).until(() -> sent.get() == 1 && !told.get());
    }

    /** A server that asks for a pause. */
    private Uni<String> afterASecond() {
        return Uni.createFrom().failure(() -> {
            sent.incrementAndGet();
            return new MisskeyException.RateLimit(
                    new MisskeyError(DEAD.host(), DEAD.endpoint(), 429, null, null, null, "too many", Map.of(), 1_000));
        });
    }

    @Test
    void repeatsAfterThePauseThatIsAskedFor() {
        long begun = System.nanoTime();
        assertThatExceptionOfType(MisskeyException.RateLimit.class).isThrownBy(() -> repeating(Duration.ZERO)
                .call(DEAD, afterASecond())
                .await()
                .atMost(Duration.ofSeconds(20)));
        assertThat(sent).hasValue(3);
        assertThat(System.nanoTime() - begun)
                .isGreaterThanOrEqualTo(Duration.ofSeconds(2).toNanos());
    }

    @Test
    void cancelsTheAttemptThatIsUnderWay() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Uni<String> endless =
                Uni.createFrom().<String>nothing().onCancellation().invoke(() -> cancelled.set(true));
        Cancellable call = repeating(Duration.ZERO)
                .call(DEAD, endless)
                .subscribe()
                .with(item -> assertThat(item).isNull());
        assertThat(cancelled).isFalse();
        call.cancel();
        assertThat(cancelled).isTrue();
    }

    /** At most two repetitions, with a circuit breaker that stays closed. */
    private ResilientCalls repeating(Duration delay) {
        return new ResilientCalls(
                host -> new RetryPolicy(2, delay, Duration.ofMinutes(1)),
                new CircuitBreakers(host -> new CircuitBreakerPolicy(0, Duration.ZERO), timer::nanoTime),
                new RateLimiter(timer, Optional.empty()),
                timer::nanoTime);
    }

    private static void assertFails(Uni<String> call) {
        assertThatExceptionOfType(MisskeyException.Unreachable.class)
                .isThrownBy(() -> call.await().atMost(Duration.ofSeconds(5)));
    }
}
