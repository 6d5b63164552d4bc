package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;

import io.github.quarkusmisskey.api.EndpointFacts.RateLimit;

/**
 * The calls that a server counts together, in a sliding window. A server counts a call at some moment between request
 * and response. So a call in progress takes a place, and keeps it for the whole duration after its response: whatever
 * that moment was, the server sees no more calls than it allows. All times are nanoseconds.
 */
final class SlidingWindow {

    /** Servers count whole milliseconds and round both ends of a period. */
    private static final long ROUNDING = Duration.ofMillis(2).toNanos();

    private final ArrayDeque<Long> answered = new ArrayDeque<>();
    private int underWay;
    private long largest = 1;

    /**
     * Minimum time for which a call has to wait; 0 if it may be sent now.
     *
     * @param ahead number of calls that will be sent before it
     */
    long wait(RateLimit limit, int ahead, long now) {
        return Math.max(0, Math.max(waitForPlace(limit, ahead, now), waitForInterval(limit, ahead, now)));
    }

    void send(RateLimit limit) {
        underWay++;
        largest = Math.max(largest, limit.max());
    }

    void answer(long now) {
        underWay--;
        answered.addLast(now);
        while (answered.size() > largest) {
            answered.removeFirst();
        }
    }

    /** Whether no call counts any longer. */
    boolean isIdle(RateLimit limit, long now) {
        long longest = Math.max(limit.duration(), limit.minInterval());
        return underWay == 0 && (answered.isEmpty() || answered.getLast() + nanos(longest) <= now);
    }

    private long waitForPlace(RateLimit limit, int ahead, long now) {
        if (limit.max() < 1 || limit.duration() < 1) {
            return 0;
        }
        long duration = nanos(limit.duration());
        long later = ahead / limit.max() * duration;
        long free = limit.max() - underWay - ahead % limit.max();
        if (free <= 0) {
            return later + duration;
        }
        return later + (answered.size() < free ? 0 : Math.max(0, latest(free) + duration - now));
    }

    private long waitForInterval(RateLimit limit, int ahead, long now) {
        if (limit.minInterval() < 1) {
            return 0;
        }
        long interval = nanos(limit.minInterval());
        if (underWay > 0) {
            return (ahead + 1) * interval;
        }
        long last = answered.isEmpty() ? 0 : Math.max(0, answered.getLast() + interval - now);
        return last + ahead * interval;
    }

    /** Time of the response to the nth call from the end. */
    private long latest(long nth) {
        Iterator<Long> backwards = answered.descendingIterator();
        for (long skipped = 1; skipped < nth; skipped++) {
            backwards.next();
        }
        return backwards.next();
    }

    private static long nanos(long millis) {
        return Duration.ofMillis(millis).toNanos() + ROUNDING;
    }
}
