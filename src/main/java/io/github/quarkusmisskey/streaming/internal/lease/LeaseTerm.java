package io.github.quarkusmisskey.streaming.internal.lease;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.streaming.StreamLease;

/**
 * The time for which a lease is held without a break. Once it is over it stays so, even if the lease could be renewed:
 * an event may have been held back meanwhile.
 */
public final class LeaseTerm {

    private final StreamLease lease;
    private final Map<String, Progress> progress = new HashMap<>();
    private final List<Runnable> endings = new ArrayList<>();
    private final LeaseClock clock;
    private volatile LeaseClock.Deadline validUntil;
    private volatile boolean over;

    /** @param clock by which {@code validUntil} is */
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

    /** Begins to note how far a reader comes. */
    synchronized Progress begin(String reader, int storeEvery, Runnable storeSoon) {
        Progress begun = new Progress(storeEvery, storeSoon);
        progress.put(reader, begun);
        return begun;
    }

    /** Called once, when the term is over; at once if it is. */
    void onEnd(Runnable ending) {
        synchronized (this) {
            if (!over) {
                endings.add(ending);
                return;
            }
        }
        ending.run();
    }

    /** @return false if it was over */
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

    /** Whether everything that was delivered has been handled. */
    synchronized boolean isQuiet() {
        return progress.values().stream().allMatch(Progress::isQuiet);
    }

    synchronized Map<String, Progress> progress() {
        return Map.copyOf(progress);
    }
}
