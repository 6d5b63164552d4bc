package io.github.quarkusmisskey.streaming.internal.config;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/** Leases: which replica follows an account. */
public interface LeaseConfig {

    /**
     * Runs exclusive streams and methods annotated with {@link io.github.quarkusmisskey.api.streaming.OnMisskey} on one
     * replica at a time. Requires a database, or a bean that implements
     * {@link io.github.quarkusmisskey.api.streaming.StreamLeases}.
     */
    @WithDefault("false")
    boolean enabled();

    /** How long a lease outlives a replica that died. */
    @WithDefault("15s")
    Duration duration();

    /** Interval at which leases are renewed and others are tried; at most a third of the duration. */
    @WithDefault("3s")
    Duration renewEvery();

    /** Number of events after which the position is stored. It is also stored at each renewal. */
    @WithDefault("100")
    int storeEvery();
}
