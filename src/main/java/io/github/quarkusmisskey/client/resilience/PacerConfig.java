package io.github.quarkusmisskey.client.resilience;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/** Whether calls wait so that an account stays below the limits that Misskey publishes. */
public interface PacerConfig {

    /** Whether they do. Only calls of this process are counted. */
    @WithDefault("false")
    boolean enabled();

    /** How long a call waits at most; one that would have to wait longer fails at once. */
    @WithDefault("1m")
    Duration maxWait();
}
