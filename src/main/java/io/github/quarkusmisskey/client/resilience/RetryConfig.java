package io.github.quarkusmisskey.client.resilience;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/** How failed calls are repeated. Calls that may have changed something are repeated only if the server refused them by 429. */
public interface RetryConfig {

    /** How often a call is repeated at most; 0 for never. */
    @WithDefault("2")
    int maxRetries();

    /** The longest pause before the first repetition. It doubles each time, and the pause is a random part of it. */
    @WithDefault("200ms")
    Duration delay();

    /**
     * No repetition begins later than this after the call began. A server that asks to wait longer makes the call fail at
     * once.
     */
    @WithDefault("10s")
    Duration maxDuration();
}
