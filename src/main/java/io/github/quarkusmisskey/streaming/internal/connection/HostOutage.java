package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A server that is down. One of the sockets that wait for it probes it; when that succeeds, the others reconnect,
 * spread over time. Not thread-safe.
 */
final class HostOutage {

    /** In the first minutes, a server probably restarts, and somebody waits for it. */
    private static final Duration SHORT_OUTAGE = Duration.ofMinutes(2);

    private static final Duration MAX_WAIT_AT_FIRST = Duration.ofSeconds(2);
    private static final int MAX_WAITS_OF_OTHERS = 5;
    private static final Duration MAX_WAIT_LATER = Duration.ofSeconds(8);

    /** Lets 1,000 sockets reconnect within 25 s. */
    private static final Duration BETWEEN_RETURNS = Duration.ofMillis(25);

    private static final Duration MIN_BETWEEN_HINTS = Duration.ofSeconds(1);
    private static final Duration MAX_BETWEEN_HINTS = Duration.ofSeconds(10);

    /** A waiting socket. */
    @FunctionalInterface
    interface Waiting {

        /** Opens the socket after the given time instead of its own. Called on any thread. */
        void wake(Duration delay);
    }

    private final RandomGenerator random;
    private final long since;
    private final Set<Waiting> waiting = new LinkedHashSet<>();
    private Waiting probe;
    private long nextHintAt;
    private Duration betweenHints = MIN_BETWEEN_HINTS;

    HostOutage(RandomGenerator random, long now) {
        this.random = random;
        this.since = now;
        this.nextHintAt = now;
    }

    boolean isOver() {
        return waiting.isEmpty();
    }

    /**
     * A socket did not open, or was closed.
     *
     * @param own delay if it were the only socket
     * @param longest maximum delay. Sockets that do not probe wait for a multiple of it, in case the probing one has a
     *     problem of its own
     * @return the delay
     */
    Duration away(Waiting socket, Duration own, Duration longest, long now) {
        waiting.add(socket);
        if (probe == null) {
            probe = socket;
        }
        if (probe != socket) {
            return jittered(longest.multipliedBy(MAX_WAITS_OF_OTHERS));
        }
        boolean early = now - since < SHORT_OUTAGE.toNanos();
        Duration most = early ? MAX_WAIT_AT_FIRST : MAX_WAIT_LATER;
        return own.compareTo(most) > 0 ? jittered(most) : own;
    }

    private Duration jittered(Duration most) {
        long half = most.toMillis() / 2;
        return Duration.ofMillis(half + random.nextLong(half + 1));
    }

    /** A socket opened, so the server is back. */
    void back(Waiting socket) {
        waiting.remove(socket);
        List<Waiting> others = new ArrayList<>(waiting);
        waiting.clear();
        probe = null;
        Duration delay = Duration.ZERO;
        for (Waiting other : others) {
            other.wake(delay.plusMillis(random.nextLong(BETWEEN_RETURNS.toMillis())));
            delay = delay.plus(BETWEEN_RETURNS);
        }
    }

    /** A socket no longer waits for the server, for whatever reason; another one probes. */
    void leave(Waiting socket) {
        waiting.remove(socket);
        if (probe == socket) {
            probe = waiting.isEmpty() ? null : waiting.iterator().next();
            if (probe != null) {
                probe.wake(Duration.ZERO);
            }
        }
    }

    /** The server responded to a call, which does not prove that its streams work. */
    void reachable(long now) {
        if (probe != null && now - nextHintAt >= 0) {
            nextHintAt = now + betweenHints.toNanos();
            Duration doubled = betweenHints.multipliedBy(2);
            betweenHints = doubled.compareTo(MAX_BETWEEN_HINTS) > 0 ? MAX_BETWEEN_HINTS : doubled;
            probe.wake(Duration.ZERO);
        }
    }
}
