package io.github.quarkusmisskey.client.internal.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.error.NoRoomException;
import io.github.quarkusmisskey.client.internal.error.UploadQueueFullException;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * Limits how many uploads or calls run at once: per caller, per server, and in total. Further ones wait for their turn;
 * those whose caller or server is at its limit are passed over. Thread-safe.
 */
public final class TurnQueue {

    /** A caller, as servers identify it. */
    private record Holder(MisskeyHost host, Object who) {

        static Holder of(Target target) {
            return new Holder(target.host(), target.account() == null ? target.token() : target.account());
        }
    }

    private final int perCaller;
    private final int perHost;
    private final int total;
    private final int waitingPerCaller;
    private final Supplier<IOException> full;
    private final Map<Object, Integer> running = new HashMap<>();
    private final Set<Ticket> waiting = new LinkedHashSet<>();
    private int runningInAll;

    /** @throws IllegalArgumentException if one of the bounds is less than 1 */
    public TurnQueue(int perCaller, int perHost, int total, int waitingPerCaller) {
        this(perCaller, perHost, total, waitingPerCaller, UploadQueueFullException::new);
    }

    private TurnQueue(int perCaller, int perHost, int total, int waitingPerCaller, Supplier<IOException> full) {
        if (Math.min(Math.min(perCaller, perHost), total) < 1) {
            throw new IllegalArgumentException(
                    "misskey.client.uploads.max-per-account, max-per-host and max-total must each be at least 1");
        }
        this.perCaller = perCaller;
        this.perHost = perHost;
        this.total = total;
        this.waitingPerCaller = waitingPerCaller;
        this.full = full;
    }

    /**
     * A queue for forwarded calls. A caller that reads responses slowly, or calls slow endpoints, leaves half of the
     * connections to others.
     *
     * @param connections maximum number of connections to one server
     */
    public static TurnQueue ofCalls(int connections, int waitingPerCaller) {
        int perCaller = Math.max(1, connections / 2);
        return new TurnQueue(
                perCaller,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                waitingPerCaller,
                () -> new NoRoomException(
                        "too many calls of this account wait already" + " (misskey.client.max-waiting-per-host)"));
    }

    /** A turn, or the place in the queue for it. Must be closed when the upload or call ends, whatever its outcome. */
    public final class Ticket implements AutoCloseable {

        private final Holder holder;
        private final Promise<Void> promise = Promise.promise();
        private boolean holds;

        private Ticket(Holder holder) {
            this.holder = holder;
        }

        /** Succeeds when it is its turn, on any thread; never completes if the ticket is closed before. */
        public Future<Void> granted() {
            return promise.future();
        }

        /** Returns the turn or the place; has no effect the second time. */
        @Override
        public void close() {
            release(this);
        }
    }

    /** @return a ticket that fails immediately if too many of the caller's are waiting already */
    public Ticket take(Target target) {
        Ticket ticket = new Ticket(Holder.of(target));
        boolean refused;
        synchronized (this) {
            boolean begins = grant(ticket);
            refused = !begins && waiting(ticket.holder) >= waitingPerCaller;
            if (!begins && !refused) {
                waiting.add(ticket);
            }
        }
        if (ticket.holds) {
            ticket.promise.complete();
        } else if (refused) {
            ticket.promise.fail(full.get());
        }
        return ticket;
    }

    synchronized int running() {
        return runningInAll;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private long waiting(Holder holder) {
        return waiting.stream().filter(other -> other.holder.equals(holder)).count();
    }

    private boolean grant(Ticket ticket) {
        boolean free = runningInAll < total
                && running.getOrDefault(ticket.holder, 0) < perCaller
                && running.getOrDefault(ticket.holder.host(), 0) < perHost;
        if (free) {
            count(ticket, 1);
        }
        return free;
    }

    private void count(Ticket ticket, int by) {
        ticket.holds = by > 0;
        runningInAll += by;
        for (Object key : List.of(ticket.holder, ticket.holder.host())) {
            running.merge(key, by, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    private void release(Ticket ticket) {
        List<Ticket> next = new ArrayList<>();
        synchronized (this) {
            waiting.remove(ticket);
            if (!ticket.holds) {
                return;
            }
            count(ticket, -1);
            for (Iterator<Ticket> all = waiting.iterator(); all.hasNext() && runningInAll < total; ) {
                Ticket candidate = all.next();
                if (grant(candidate)) {
                    all.remove();
                    next.add(candidate);
                }
            }
        }
        next.forEach(granted -> granted.promise.complete());
    }
}
