package io.github.quarkusmisskey.web.internal.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.quarkusmisskey.web.internal.config.WebConfig;

/**
 * Limits how many requests wait for Misskey servers at once: per person, per server, and in total. A server that keeps
 * several requests waiting for long without responding to any gets no further ones. Thread-safe.
 */
public final class ServerBulkhead {

    /** Number of long-waiting requests after which a server gets no more. */
    private static final int MAX_LATE = 3;

    private static final Duration LATE_AFTER = Duration.ofSeconds(5);

    /** Requests that end within this time received a response; later ones may have timed out. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);

    /** A waiting request. */
    final class Permit implements AutoCloseable {

        private final List<Object> keys;
        private final long begun = nanoTime.getAsLong();

        private Permit(List<Object> keys) {
            this.keys = keys;
        }

        private boolean began(Duration ago, long now) {
            return now - begun >= ago.toNanos();
        }

        @Override
        public void close() {
            leave(this);
        }
    }

    private final int perPerson;
    private final int perHost;
    private final int total;
    private final LongSupplier nanoTime;
    private final Map<Object, List<Permit>> waiting = new HashMap<>();
    private final Map<Object, Long> answeredAt = new HashMap<>();
    private int waitingInAll;

    public static ServerBulkhead of(WebConfig.ServerCalls bounds) {
        return new ServerBulkhead(bounds.maxPerPerson(), bounds.maxPerHost(), bounds.maxTotal(), System::nanoTime);
    }

    /** @throws IllegalArgumentException if one of the bounds is less than 1 */
    public ServerBulkhead(int perPerson, int perHost, int total, LongSupplier nanoTime) {
        if (Math.min(Math.min(perPerson, perHost), total) < 1) {
            throw new IllegalArgumentException(
                    "misskey.web.server-calls.max-per-person, max-per-host and max-total must each be at least 1");
        }
        this.perPerson = perPerson;
        this.perHost = perHost;
        this.total = total;
        this.nanoTime = nanoTime;
    }

    /**
     * Lets a request wait for a server.
     *
     * @param host null if unknown
     * @return must be closed when the request no longer waits; empty if too many are waiting already
     */
    synchronized Optional<Permit> enter(Object person, Object host) {
        List<Permit> atHost = host == null ? List.of() : waiting.getOrDefault(host, List.of());
        long now = nanoTime.getAsLong();
        boolean full = waitingInAll >= total
                || waiting.getOrDefault(person, List.of()).size() >= perPerson
                || atHost.size() >= perHost
                || isSilent(host, atHost, now);
        if (full) {
            return Optional.empty();
        }
        Permit permit = new Permit(host == null ? List.of(person) : List.of(person, host));
        permit.keys.forEach(
                key -> waiting.computeIfAbsent(key, first -> new ArrayList<>()).add(permit));
        waitingInAll++;
        return Optional.of(permit);
    }

    /**
     * Calls a server within the limits.
     *
     * @return empty if too many are waiting already
     */
    public <T> Optional<T> call(Object person, Object host, Supplier<T> call) {
        Optional<Permit> permit = enter(person, host);
        if (permit.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(call.get());
        } finally {
            permit.get().close();
        }
    }

    private boolean isSilent(Object host, List<Permit> atHost, long now) {
        boolean answers = answeredAt.containsKey(host) && now - answeredAt.get(host) < LATE_AFTER.toNanos();
        return !answers
                && atHost.stream()
                                .filter(permit -> permit.began(LATE_AFTER, now))
                                .count()
                        >= MAX_LATE;
    }

    synchronized int waiting() {
        return waitingInAll;
    }

    private synchronized void leave(Permit permit) {
        long now = nanoTime.getAsLong();
        boolean left = false;
        for (Object key : permit.keys) {
            List<Permit> others = waiting.getOrDefault(key, new ArrayList<>());
            left |= others.remove(permit);
            if (others.isEmpty()) {
                waiting.remove(key);
                answeredAt.remove(key);
            } else if (!permit.began(ANSWERED_WITHIN, now)) {
                answeredAt.put(key, now);
            }
        }
        waitingInAll -= left ? 1 : 0;
    }
}
