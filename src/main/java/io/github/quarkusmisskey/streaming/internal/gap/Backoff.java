package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Exponential backoff with full jitter, so that clients do not all reconnect at once when a server comes back. */
public final class Backoff {

    private static final int MAX_DOUBLINGS = 30;

    private final Duration first;
    private final Duration most;
    private final RandomGenerator random;
    private int failures;

    public Backoff(Duration first, Duration most, RandomGenerator random) {
        this.first = first;
        this.most = most;
        this.random = random;
    }

    public int failures() {
        return failures;
    }

    /**
     * The delay after another failure.
     *
     * @param atLeast the minimum that the server asks for
     */
    public Duration next(Duration atLeast) {
        long limit = limit();
        failures++;
        Duration wait = Duration.ofMillis(random.nextLong(limit + 1));
        return wait.compareTo(atLeast) < 0 ? atLeast.plus(wait) : wait;
    }

    /** The attempt succeeded. */
    public void forgive() {
        failures = 0;
    }

    /** Reports how long a connection lasted. It counts as a success if that was longer than the maximum delay. */
    public void lasted(Duration time) {
        if (time.toMillis() > limit()) {
            failures = 0;
        }
    }

    private long limit() {
        long doubled = first.toMillis() << Math.min(failures, MAX_DOUBLINGS);
        return doubled <= 0 ? most.toMillis() : Math.min(doubled, most.toMillis());
    }
}
