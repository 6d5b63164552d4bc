package io.github.quarkusmisskey.streaming.internal.lease;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.streaming.StreamLease;

/**
 * An uninterrupted period of holding a lease. A term that has ended stays ended even if the lease could be renewed,
 * because an event may have been withheld meanwhile.
 */
public final class LeaseTerm {

    private final StreamLease lease;
    private final Map<String, Progress> progress = new HashMap<>();
    private final List<Runnable> endings = new ArrayList<>();
    private final LeaseClock clock;
    private volatile LeaseClock.Deadline validUntil;
    private volatile boolean over;

    /** @param clock the clock of {@code validUntil} */
    LeaseTerm(StreamLease lease, LeaseClock clock, LeaseClock.Deadline validUntil) {
        this.lease = lease;
        this.clock = clock;
        this.validUntil = validUntil;
    }

    StreamLease lease() {
        return lease;
    }

    boolean isValid() {
        return !over && clock.isBefore(validUntil);
    }

    void prolong(LeaseClock.Deadline until) {
        validUntil = until;
    }

    /** Starts recording the progress of a reader. */
    synchronized Progress begin(String reader, int storeEvery, Runnable storeSoon) {
        Progress begun = new Progress(storeEvery, storeSoon);
        progress.put(reader, begun);
        return begun;
    }

    /** Called once when the term ends; immediately if it has ended. */
    void onEnd(Runnable ending) {
        synchronized (this) {
            if (!over) {
                endings.add(ending);
                return;
            }
        }
        ending.run();
    }

    /** @return false if the term had ended */
    boolean end() {
        List<Runnable> now;
        synchronized (this) {
            if (over) {
                return false;
            }
            over = true;
            now = List.copyOf(endings);
            endings.clear();
        }
        now.forEach(Runnable::run);
        return true;
    }

    /** Whether all delivered events have been handled. */
    synchronized boolean isQuiet() {
        return progress.values().stream().allMatch(Progress::isQuiet);
    }

    synchronized Map<String, Progress> progress() {
        return Map.copyOf(progress);
    }
}
