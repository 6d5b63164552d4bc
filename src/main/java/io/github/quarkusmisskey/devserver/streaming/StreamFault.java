package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;

/** A fault of the streams in force. Thread-safe. */
public final class StreamFault {

    /** Does something with an event; {@code send} would send it properly. */
    @FunctionalInterface
    interface Effect {
        void apply(StreamSocket socket, Runnable send, BiConsumer<Duration, Runnable> timer);
    }

    private final LongPredicate hits;
    private final Effect effect;
    private final AtomicInteger left;
    private final AtomicInteger hitCount = new AtomicInteger();

    StreamFault(LongPredicate hits, int times, Effect effect) {
        this.hits = hits;
        this.left = new AtomicInteger(times);
        this.effect = effect;
    }

    /** How many events it has hit. */
    public int hits() {
        return hitCount.get();
    }

    /** Ends it. */
    public void remove() {
        left.set(0);
    }

    Effect effect() {
        return effect;
    }

    /** Whether it hits the socket's event of that number, which is then counted. */
    boolean take(long event) {
        if (left.get() == 0 || !hits.test(event)) {
            return false;
        }
        left.getAndUpdate(times -> times == Integer.MAX_VALUE ? times : Math.max(0, times - 1));
        hitCount.incrementAndGet();
        return true;
    }
}
