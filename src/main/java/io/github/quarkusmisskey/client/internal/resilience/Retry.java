package io.github.quarkusmisskey.client.internal.resilience;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

import io.github.quarkusmisskey.api.MisskeyException;

/** The retries of one call. */
final class Retry {

    private static final int MAX_DOUBLINGS = 20;

    private final Destination destination;
    private final RetryPolicy policy;
    private final LongSupplier nanoTime;
    private final DoubleSupplier random;
    private final long begun;
    private int retries;

    /** @param random from 0 to 1 */
    Retry(Destination destination, RetryPolicy policy, LongSupplier nanoTime, DoubleSupplier random) {
        this.destination = destination;
        this.policy = policy;
        this.nanoTime = nanoTime;
        this.random = random;
        this.begun = nanoTime.getAsLong();
    }

    /** Milliseconds to wait before the call is repeated after this failure; empty if it is not repeated. */
    synchronized OptionalLong pauseAfter(MisskeyException failure) {
        if (retries >= policy.maxRetries() || !mayRepeat(failure)) {
            return OptionalLong.empty();
        }
        long pause = pauseMillis(failure.error().retryAfterMillis());
        long elapsed = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - begun);
        if (pause > policy.maxDuration().toMillis() - elapsed) {
            return OptionalLong.empty();
        }
        retries++;
        return OptionalLong.of(pause);
    }

    private boolean mayRepeat(MisskeyException failure) {
        return !destination.givesOnce()
                && (Failures.isRefusal(failure) || Failures.mayPass(failure) && destination.reads());
    }

    /** The server's delay is the minimum; the random part spreads callers that wait at the same time. */
    private long pauseMillis(long asked) {
        long delay = policy.delay().toMillis();
        if (asked >= 0) {
            return Math.max(1, asked + part(delay));
        }
        return Math.max(1, part(delay << Math.min(retries, MAX_DOUBLINGS)));
    }

    private long part(long whole) {
        return (long) (random.getAsDouble() * whole);
    }
}
