package io.github.quarkusmisskey.devserver;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.devserver.internal.http.Exchange;

/** An active fault. Thread-safe. */
public final class Fault {

    /** Changes how a request is handled; {@code proceed} continues with the next fault or the normal processing. */
    @FunctionalInterface
    interface Effect {
        void apply(Exchange exchange, Runnable proceed);
    }

    private final Pattern endpoint;
    private final BooleanSupplier hit;
    private final Effect effect;
    private final AtomicInteger left;
    private final AtomicInteger hits = new AtomicInteger();

    Fault(Pattern endpoint, BooleanSupplier hit, int times, Effect effect) {
        this.endpoint = endpoint;
        this.hit = hit;
        this.left = new AtomicInteger(times);
        this.effect = effect;
    }

    /** Number of requests that the fault has affected. */
    public int hits() {
        return hits.get();
    }

    /** Ends the fault. */
    public void remove() {
        left.set(0);
    }

    Effect effect() {
        return effect;
    }

    /** Whether the fault affects this request, which is then counted. */
    boolean take(String name) {
        if (!endpoint.matcher(name).matches() || left.get() == 0 || !hit.getAsBoolean()) {
            return false;
        }
        int before = left.getAndUpdate(times -> times == Integer.MAX_VALUE ? times : Math.max(0, times - 1));
        if (before > 0) {
            hits.incrementAndGet();
        }
        return before > 0;
    }
}
