package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.github.quarkusmisskey.api.EndpointFacts.RateLimit;
import io.github.quarkusmisskey.api.MisskeyException;

/** The calls that a server counts together: those in progress, and those that wait, in order of arrival. */
final class CallQueue {

    /** Bounds the memory; further calls are refused. */
    static final int MAX_WAITING = 1_000;

    private final Timer timer;
    private final Duration maxWait;
    private final SlidingWindow window = new SlidingWindow();
    private final Set<Permit> waiting = new LinkedHashSet<>();
    private final Set<Permit> underWay = new HashSet<>();
    private RateLimit lastLimit;
    private long wakeAt;
    private boolean wakes;

    CallQueue(Timer timer, Duration maxWait) {
        this.timer = timer;
        this.maxWait = maxWait;
    }

    /** @throws MisskeyException.RateLimit if the call would have to wait too long */
    Permit enter(Destination destination, RateLimit limit) {
        Permit permit = new Permit(this, limit, destination);
        synchronized (this) {
            long now = timer.nanoTime();
            lastLimit = limit;
            long wait = window.wait(limit, waiting.size(), now);
            if (wait > maxWait.toNanos() || waiting.size() >= MAX_WAITING) {
                throw refusal(permit, wait);
            }
            waiting.add(permit);
        }
        goOn();
        if (!permit.isGranted()) {
            timer.after(maxWait.toNanos(), () -> giveUp(permit));
        }
        return permit;
    }

    void leave(Permit permit) {
        synchronized (this) {
            waiting.remove(permit);
            if (underWay.remove(permit)) {
                window.answer(timer.nanoTime());
            }
        }
        goOn();
    }

    synchronized boolean isIdle() {
        return waiting.isEmpty() && (lastLimit == null || window.isIdle(lastLimit, timer.nanoTime()));
    }

    private void giveUp(Permit permit) {
        MisskeyException refusal;
        synchronized (this) {
            if (!waiting.remove(permit)) {
                return;
            }
            refusal = refusal(permit, window.wait(permit.limit(), waiting.size(), timer.nanoTime()));
        }
        permit.refuse(refusal);
        goOn();
    }

    private void goOn() {
        next().forEach(Permit::grant);
    }

    /** The calls that may be sent now; sets the timer for the others. */
    private synchronized List<Permit> next() {
        List<Permit> next = new ArrayList<>();
        long now = timer.nanoTime();
        while (!waiting.isEmpty()) {
            Permit first = waiting.iterator().next();
            long wait = window.wait(first.limit(), 0, now);
            if (wait > 0) {
                wakeAfter(wait, now);
                break;
            }
            waiting.remove(first);
            underWay.add(first);
            window.send(first.limit());
            next.add(first);
        }
        return next;
    }

    private void wakeAfter(long wait, long now) {
        if (wakes && wakeAt <= now + wait) {
            return;
        }
        wakes = true;
        wakeAt = now + wait;
        timer.after(wait, this::wake);
    }

    private void wake() {
        synchronized (this) {
            wakes = false;
        }
        goOn();
    }

    private MisskeyException refusal(Permit permit, long wait) {
        RateLimit limit = permit.limit();
        String bounds = limit.max() > 0
                ? limit.max() + " calls in " + limit.duration() + " ms"
                : "one call in " + limit.minInterval() + " ms";
        return new MisskeyException.RateLimit(permit.destination()
                .notSent(
                        "to stay within " + bounds
                                + " it would have to wait longer than misskey.client.pacer.max-wait ("
                                + maxWait.toMillis() + " ms)",
                        TimeUnit.NANOSECONDS.toMillis(wait)));
    }
}
