package io.github.quarkusmisskey.streaming.internal.lease;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.quarkusmisskey.api.streaming.StreamLease;
import io.github.quarkusmisskey.api.streaming.StreamLeases;
import io.github.quarkusmisskey.streaming.internal.config.LeaseConfig;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import org.jboss.logging.Logger;

/** Acquires and renews the lease of one account, as long as this replica has subscribers for it. */
public final class LeaseKeeper {

    private static final Logger LOG = Logger.getLogger(LeaseKeeper.class);
    private static final LeaseClock CLOCK = LeaseClock.SYSTEM;
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(2);
    private static final long POLL_INTERVAL_MILLIS = 20;

    private final String name;
    private final StreamLeases leases;
    private final LeaseConfig config;
    private final ScheduledExecutorService workers;
    private final String holder = UUID.randomUUID().toString();

    private final Map<String, MultiEmitter<? super LeaseTerm>> readers = new HashMap<>();
    /** Positions of a reader are stored one after the other. */
    private final Object storing = new Object();

    private LeaseTerm term;
    private boolean stopped;
    private volatile boolean troubled;

    LeaseKeeper(String name, StreamLeases leases, LeaseConfig config, ScheduledExecutorService workers) {
        this.name = name;
        this.leases = leases;
        this.config = config;
        this.workers = workers;
    }

    void start() {
        soon(this::tick);
    }

    /** The terms of the lease from now on, starting with the current one. */
    public Multi<LeaseTerm> terms(String reader) {
        return Multi.createFrom().emitter(emitter -> join(reader, emitter));
    }

    private synchronized void join(String reader, MultiEmitter<? super LeaseTerm> emitter) {
        if (stopped) {
            emitter.complete();
        } else if (readers.putIfAbsent(reader, emitter) != null) {
            emitter.fail(new IllegalStateException("The reader '" + reader + "' of " + name
                    + " is subscribed here already; give each reader a name of its own"));
        } else {
            emitter.onTermination(() -> leave(reader, emitter));
            if (term != null) {
                emitter.emit(term);
            }
        }
    }

    private synchronized void leave(String reader, MultiEmitter<? super LeaseTerm> emitter) {
        readers.remove(reader, emitter);
    }

    private void tick() {
        if (isStopped()) {
            return;
        }
        try {
            LeaseTerm present = present();
            if (present == null) {
                take();
            } else if (!present.isValid()) {
                lost(present);
                take();
            } else {
                keep(present);
            }
            troubled = false;
        } catch (RuntimeException failure) {
            trouble(failure);
        }
        later(config.renewEvery().toMillis(), this::tick);
    }

    private void take() {
        LeaseClock.Deadline before = CLOCK.now();
        leases.acquire(name, holder, config.duration()).ifPresent(lease -> begin(lease, before));
    }

    private void begin(StreamLease lease, LeaseClock.Deadline before) {
        List<MultiEmitter<? super LeaseTerm>> told;
        LeaseTerm begun = new LeaseTerm(lease, CLOCK, validUntil(before));
        synchronized (this) {
            told = List.copyOf(readers.values());
            term = stopped ? null : begun;
        }
        if (isStopped()) {
            leases.release(lease);
            return;
        }
        LOG.debugf("%s is followed here", name);
        told.forEach(reader -> reader.emit(begun));
    }

    private void keep(LeaseTerm present) {
        store(present);
        LeaseClock.Deadline before = CLOCK.now();
        if (leases.renew(present.lease(), config.duration())) {
            present.prolong(validUntil(before));
        } else {
            lost(present);
        }
    }

    /** Ends a tenth earlier than in the storage, in case the storage's clock is faster. */
    private LeaseClock.Deadline validUntil(LeaseClock.Deadline from) {
        return from.plus(config.duration().dividedBy(10).multipliedBy(9));
    }

    /** Ends a term; the next one begins when the lease is acquired again. */
    public void lost(LeaseTerm lost) {
        synchronized (this) {
            if (term == lost) {
                term = null;
            }
        }
        if (lost.end()) {
            LOG.infof("%s is not followed here any more: the lease was not renewed in time", name);
        }
    }

    /** Stores the positions of the readers. */
    void store(LeaseTerm present) {
        synchronized (storing) {
            Map<String, String> positions = new HashMap<>();
            Map<String, Progress> progress = present.progress();
            progress.forEach((reader, at) -> at.unstored().ifPresent(id -> positions.put(reader, id)));
            if (positions.isEmpty()) {
                return;
            }
            if (!leases.move(present.lease(), positions)) {
                lost(present);
                return;
            }
            positions.forEach((reader, id) -> progress.get(reader).stored(id));
        }
    }

    public Progress progress(LeaseTerm present, String reader) {
        return present.begin(reader, config.storeEvery(), () -> storeSoon(present));
    }

    private void storeSoon(LeaseTerm present) {
        soon(() -> {
            try {
                store(present);
            } catch (RuntimeException failure) {
                trouble(failure);
            }
        });
    }

    /** The position at which a reader continues; empty if it never started. */
    public Optional<String> position(LeaseTerm present, String reader) {
        store(present);
        return leases.position(name, reader);
    }

    /** Stores the position at which a reader starts. */
    public void begins(LeaseTerm present, String reader, String position) {
        if (!leases.move(present.lease(), Map.of(reader, position))) {
            lost(present);
        }
    }

    void stopSoon() {
        soon(this::stop);
    }

    /**
     * Ends the streams of this replica, waits briefly for events that are being handled, stores the positions and
     * releases the lease. Blocks.
     */
    void stop() {
        LeaseTerm last;
        List<MultiEmitter<? super LeaseTerm>> told;
        synchronized (this) {
            stopped = true;
            last = term;
            term = null;
            told = List.copyOf(readers.values());
        }
        told.forEach(MultiEmitter::complete);
        if (last == null) {
            return;
        }
        last.end();
        try {
            awaitQuiet(last);
            store(last);
            leases.release(last.lease());
        } catch (RuntimeException failure) {
            LOG.logf(level(failure), failure, "The lease of %s could not be given back; it expires", name);
        }
    }

    private static void awaitQuiet(LeaseTerm last) {
        long until = System.nanoTime() + SHUTDOWN_TIMEOUT.toNanos();
        try {
            while (!last.isQuiet() && until - System.nanoTime() > 0) {
                Thread.sleep(POLL_INTERVAL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The storage failed when a reader started; it starts again with the next term. */
    public void failed(LeaseTerm present, Throwable failure) {
        lost(present);
        trouble(failure);
    }

    private void trouble(Throwable failure) {
        if (!troubled) {
            troubled = true;
            LOG.logf(level(failure), failure, "The lease of %s can neither be taken nor renewed at present", name);
        }
    }

    private static Logger.Level level(Throwable failure) {
        boolean told = failure instanceof StreamLeases.UnavailableException;
        return told ? Logger.Level.DEBUG : Logger.Level.WARN;
    }

    private synchronized LeaseTerm present() {
        return term;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void soon(Runnable task) {
        run(() -> workers.execute(task));
    }

    /** A timer set on a Vert.x context fires on that context, where nothing may block. */
    private void later(long millis, Runnable task) {
        run(() -> workers.schedule(() -> soon(task), Math.max(1, millis), TimeUnit.MILLISECONDS));
    }

    private void run(Runnable handedOn) {
        try {
            handedOn.run();
        } catch (RejectedExecutionException stopping) {
            LOG.debugf(stopping, "No thread is left to keep the lease of %s, since the application stops", name);
        }
    }
}
