package io.github.quarkusmisskey.client.resilience;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResilientCallsTest {

    private static final Destination DEAD = new Destination(MisskeyHost.of("dead.example"), "notes/show", null);

    private final HandTimer timer = new HandTimer();
    private final AtomicInteger sent = new AtomicInteger();
    private final ResilientCalls calls = new ResilientCalls(
            host -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO),
            new CircuitBreakers(host -> new CircuitBreakerPolicy(2, Duration.ofSeconds(5)), timer::nanoTime),
            new Pacer(timer, Optional.empty()),
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

    private static void assertFails(Uni<String> call) {
        assertThatExceptionOfType(MisskeyException.Unreachable.class)
                .isThrownBy(() -> call.await().atMost(Duration.ofSeconds(5)));
    }
}
