package io.github.quarkusmisskey.devserver.internal.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/** Counts calls by user (or address) and endpoint. Thread-safe. */
public final class RateLimits {

    private record Key(String limit, String actor) {}

    private final Map<Key, Deque<Long>> calls = new HashMap<>();

    /** Counts a call, or refuses it with 429. */
    synchronized void count(RateLimit limit, String actor) {
        long now = System.currentTimeMillis();
        Deque<Long> earlier = calls.computeIfAbsent(new Key(limit.key(), actor), key -> new ArrayDeque<>());
        checkInterval(limit, earlier, now);
        checkMaximum(limit, earlier, now);
        earlier.addLast(now);
    }

    public synchronized void clear() {
        calls.clear();
    }

    private static void checkInterval(RateLimit limit, Deque<Long> earlier, long now) {
        if (limit.minIntervalMillis() > 0
                && !earlier.isEmpty()
                && now - earlier.getLast() < limit.minIntervalMillis()) {
            throw ApiError.rateLimitExceeded(info(earlier.getLast() + limit.minIntervalMillis(), 1));
        }
    }

    private static void checkMaximum(RateLimit limit, Deque<Long> earlier, long now) {
        long horizon = Math.max(limit.durationMillis(), limit.minIntervalMillis());
        while (!earlier.isEmpty() && now - earlier.getFirst() >= horizon) {
            earlier.removeFirst();
        }
        if (limit.max() > 0 && earlier.size() >= limit.max()) {
            throw ApiError.rateLimitExceeded(info(earlier.getFirst() + limit.durationMillis(), limit.max()));
        }
    }

    private static ObjectNode info(long resetMillis, int total) {
        return JsonTree.object()
                .put("remaining", 0)
                .put("reset", resetMillis / 1000)
                .put("resetMs", resetMillis)
                .put("total", total);
    }
}
