package io.github.quarkusmisskey.streaming;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/** How replicas agree which of them follows an account. */
public interface LeaseConfig {

    /**
     * Whether exclusive streams, and the methods marked {@link io.github.quarkusmisskey.api.streaming.OnMisskey}, run at one
     * replica at a time. It needs a database, or a bean of {@link io.github.quarkusmisskey.api.streaming.StreamLeases}.
     */
    @WithDefault("false")
    boolean enabled();

    /** How long an account stays with a replica that died. */
    @WithDefault("15s")
    Duration duration();

    /** How often a replica prolongs what it has, and tries to get what it has not; less than a third of the duration. */
    @WithDefault("3s")
    Duration renewEvery();

    /** After how many events their position is stored; it is stored at each renewal too. */
    @WithDefault("100")
    int storeEvery();
}
