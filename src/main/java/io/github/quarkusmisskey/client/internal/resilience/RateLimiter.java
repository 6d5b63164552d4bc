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
 * Delays calls so that every caller stays below Misskey's published limits. It does not know the calls of other
 * programs as the same account, nor those before its start. Servers count a call when it arrives, regardless of its
 * outcome.
 */
public final class RateLimiter {

    /** Bounds the memory: beyond it, the least recently used counts are dropped, expired ones first. */
    static final int MAX_QUEUES = 10_000;

    private record Key(MisskeyHost host, Object caller, String limit) {}

    private final Timer timer;
    private final Optional<Duration> maxWait;
    private final Map<Key, CallQueue> queues = new LinkedHashMap<>(16, 0.75f, true);

    /** @param maxWait empty if calls never wait */
    public RateLimiter(Timer timer, Optional<Duration> maxWait) {
        this.timer = timer;
        this.maxWait = maxWait;
    }

    /**
     * Requests a permit to send a call; never blocks.
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
        if (queues.size() >= MAX_QUEUES) {
            makeRoom();
        }
        CallQueue fresh = new CallQueue(timer, wait);
        queues.put(key, fresh);
        return fresh;
    }

    private void makeRoom() {
        queues.values().removeIf(CallQueue::isIdle);
        Iterator<CallQueue> oldest = queues.values().iterator();
        while (queues.size() >= MAX_QUEUES && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
