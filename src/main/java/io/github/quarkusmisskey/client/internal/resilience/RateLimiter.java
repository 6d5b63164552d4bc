package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.EndpointFacts.RateLimit;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * Delays calls so that every caller stays below Misskey's published limits. Calls of other programs as the same
 * account, and calls before the start, are unknown to it. Servers count a call when it arrives, whatever its outcome.
 */
public final class RateLimiter {

    /** A bound for memory: beyond it the counts that were used longest ago are dropped, first those that are over. */
    static final int MOST_QUEUES = 10_000;

    private record Key(MisskeyHost host, Object caller, String limit) {}

    private final Timer timer;
    private final Optional<Duration> maxWait;
    private final Map<Key, CallQueue> queues = new LinkedHashMap<>(16, 0.75f, true);

    /** @param maxWait empty if no call waits */
    public RateLimiter(Timer timer, Optional<Duration> maxWait) {
        this.timer = timer;
        this.maxWait = maxWait;
    }

    /**
     * Asks for leave to send a call; never blocks.
     *
     * @throws MisskeyException.RateLimit if it would have to wait too long
     */
    Permit ask(Destination destination) {
        if (maxWait.isEmpty()) {
            return Permit.FREE;
        }
        Optional<RateLimit> limit = Endpoints.find(destination.endpoint()).flatMap(EndpointFacts::limit);
        if (limit.isEmpty()) {
            return Permit.FREE;
        }
        Key key = new Key(destination.host(), destination.caller(), limit.get().key());
        return queue(key, maxWait.get()).enter(destination, limit.get());
    }

    synchronized int size() {
        return queues.size();
    }

    private synchronized CallQueue queue(Key key, Duration wait) {
        CallQueue known = queues.get(key);
        if (known != null) {
            return known;
        }
        if (queues.size() >= MOST_QUEUES) {
            makeRoom();
        }
        CallQueue fresh = new CallQueue(timer, wait);
        queues.put(key, fresh);
        return fresh;
    }

    private void makeRoom() {
        queues.values().removeIf(CallQueue::isIdle);
        Iterator<CallQueue> oldest = queues.values().iterator();
        while (queues.size() >= MOST_QUEUES && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
