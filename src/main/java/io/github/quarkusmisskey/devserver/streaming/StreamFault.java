package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;

/** An active fault of the streams. Thread-safe. */
public final class StreamFault {

    /** Changes how an event is sent; {@code send} sends it normally. */
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

    /** Number of events that the fault has affected. */
    public int hits() {
        return hitCount.get();
    }

    /** Ends the fault. */
    public void remove() {
        left.set(0);
    }

    Effect effect() {
        return effect;
    }

    /** Whether the fault affects the event with this number on a socket, which is then counted. */
    boolean take(long event) {
        if (left.get() == 0 || !hits.test(event)) {
            return false;
        }
        left.getAndUpdate(times -> times == Integer.MAX_VALUE ? times : Math.max(0, times - 1));
        hitCount.incrementAndGet();
        return true;
    }
}
