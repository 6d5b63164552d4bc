package io.github.quarkusmisskey.streaming.internal.lease;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.streaming.StreamLeases;
import io.github.quarkusmisskey.streaming.internal.config.LeaseConfig;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The lease keepers of all accounts that this replica follows or waits for. */
@Singleton
public class LeaseKeepers {

    /** Leases are released before the streams end. */
    private static final int BEFORE_STREAMS_END = 1000;

    private final Supplier<StreamLeases> leases;
    private final LeaseConfig config;
    private final Map<String, Shared> keepers = new ConcurrentHashMap<>();

    @Inject
    public LeaseKeepers(Instance<StreamLeases> leases, StreamingConfig config) {
        this(() -> resolvable(leases), config.lease());
    }

    public LeaseKeepers(Supplier<StreamLeases> leases, LeaseConfig config) {
        this.leases = leases;
        this.config = config;
    }

    private static StreamLeases resolvable(Instance<StreamLeases> leases) {
        if (!leases.isResolvable()) {
            throw new IllegalStateException("Exclusive streams require a database, or a bean of type "
                    + StreamLeases.class.getName() + " shared by all replicas");
        }
        return leases.get();
    }

    LeaseConfig config() {
        return config;
    }

    StreamLeases leases() {
        return leases.get();
    }

    /** Applies a function to the keeper with the given name, which exists while there are subscribers. */
    public <T> Multi<T> with(String name, Function<LeaseKeeper, Multi<T>> made) {
        return Multi.createFrom().deferred(() -> {
            checkEnabled();
            LeaseKeeper keeper = acquire(name);
            return made.apply(keeper).onTermination().invoke(() -> release(name));
        });
    }

    private void checkEnabled() {
        if (!config.enabled()) {
            throw new IllegalStateException(
                    "Exclusive streams require misskey.streaming.lease.enabled=true on every replica");
        }
        if (config.renewEvery().multipliedBy(3).compareTo(config.duration()) > 0) {
            throw new IllegalStateException(
                    "misskey.streaming.lease.renew-every must be at most a third of misskey.streaming.lease.duration");
        }
    }

    private LeaseKeeper acquire(String name) {
        return keepers.compute(name, (key, known) -> {
                    Shared shared = known == null ? new Shared(started(name)) : known;
                    shared.users++;
                    return shared;
                })
                .keeper;
    }

    private LeaseKeeper started(String name) {
        LeaseKeeper keeper = new LeaseKeeper(name, leases.get(), config, Infrastructure.getDefaultWorkerPool());
        keeper.start();
        return keeper;
    }

    private void release(String name) {
        keepers.computeIfPresent(name, (key, shared) -> {
            if (--shared.users > 0) {
                return shared;
            }
            shared.keeper.stopSoon();
            return null;
        });
    }

    void stop(@Observes @Priority(BEFORE_STREAMS_END) ShutdownEvent event) {
        stop();
    }

    /** Ends all exclusive streams and releases their leases. Blocks. */
    public void stop() {
        List.copyOf(keepers.values()).forEach(shared -> shared.keeper.stop());
    }

    private static final class Shared {
        private final LeaseKeeper keeper;
        private int users;

        Shared(LeaseKeeper keeper) {
            this.keeper = keeper;
        }
    }
}
