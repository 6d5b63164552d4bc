package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.observation.CallObserver;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.observation.CallOutcome;
import io.github.quarkusmisskey.client.internal.observation.ObservedCall;

/**
 * The servers that are down. While there are any, calls are observed, because a successful one shows that a server is
 * back.
 */
final class Outages {

    private static final String SUCCESS = "success";

    private final ConcurrentMap<MisskeyHost, HostOutage> byHost = new ConcurrentHashMap<>();
    private final CallObservers observers;
    private final CallObserver observer = this::begin;
    private final LongSupplier nanos;
    private final RandomGenerator random;
    private boolean observing;

    Outages(CallObservers observers, LongSupplier nanos, RandomGenerator random) {
        this.observers = observers;
        this.nanos = nanos;
        this.random = random;
    }

    /** See {@link HostOutage#away}. */
    Duration away(MisskeyHost host, HostOutage.Waiting socket, Duration own, Duration longest) {
        Duration[] wait = new Duration[1];
        byHost.compute(host, (key, known) -> {
            HostOutage outage = known == null ? new HostOutage(random, nanos.getAsLong()) : known;
            wait[0] = outage.away(socket, own, longest, nanos.getAsLong());
            return outage;
        });
        observeIfNeeded();
        return wait[0];
    }

    void back(MisskeyHost host, HostOutage.Waiting socket) {
        change(host, outage -> outage.back(socket));
        observeIfNeeded();
    }

    void leave(MisskeyHost host, HostOutage.Waiting socket) {
        change(host, outage -> outage.leave(socket));
        observeIfNeeded();
    }

    void reachable(MisskeyHost host) {
        change(host, outage -> outage.reachable(nanos.getAsLong()));
    }

    private void change(MisskeyHost host, Consumer<HostOutage> change) {
        byHost.computeIfPresent(host, (key, outage) -> {
            change.accept(outage);
            return outage.isOver() ? null : outage;
        });
    }

    private synchronized void observeIfNeeded() {
        boolean needed = !byHost.isEmpty();
        if (needed && !observing) {
            observers.add(observer);
        } else if (!needed && observing) {
            observers.remove(observer);
        }
        observing = needed;
    }

    private Consumer<CallOutcome> begin(ObservedCall call) {
        return outcome -> {
            if (outcome.name().equals(SUCCESS)) {
                reachable(call.host());
            }
        };
    }
}
