package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/** Rate limiter that keeps an account below Misskey's published limits. */
public interface RateLimiterConfig {

    /** Enables the limiter. It counts the calls of this process only. */
    @WithDefault("false")
    boolean enabled();

    /** Longest delay; a call that would have to wait longer fails immediately. */
    @WithDefault("1m")
    Duration maxWait();
}
