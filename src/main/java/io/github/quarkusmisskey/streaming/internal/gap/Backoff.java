package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Exponential backoff with full jitter, so that the clients of a server that was away do not come back all at once. */
public final class Backoff {

    private static final int MOST_DOUBLINGS = 30;

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
     * The wait after another failure.
     *
     * @param atLeast what the server asks for
     */
    public Duration next(Duration atLeast) {
        long limit = limit();
        failures++;
        Duration wait = Duration.ofMillis(random.nextLong(limit + 1));
        return wait.compareTo(atLeast) < 0 ? atLeast.plus(wait) : wait;
    }

    /** What was tried worked. */
    public void forgive() {
        failures = 0;
    }

    /**
     * A connection that lasted so long. It counts as a success if it lasted longer than the wait for the next may take.
     */
    public void lasted(Duration time) {
        if (time.toMillis() > limit()) {
            failures = 0;
        }
    }

    private long limit() {
        long doubled = first.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        return doubled <= 0 ? most.toMillis() : Math.min(doubled, most.toMillis());
    }
}
