package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/**
 * Retries of failed calls. A call that may have changed something is retried only if the server refused it with 429.
 */
public interface RetryConfig {

    /** Maximum number of retries; 0 disables retries. */
    @WithDefault("2")
    int maxRetries();

    /**
     * Upper bound of the delay before the first retry. It doubles with each retry; the delay is a random part of it.
     */
    @WithDefault("200ms")
    Duration delay();

    /**
     * No retry starts later than this after the start of the call. If a server asks for a longer delay, the call fails
     * immediately.
     */
    @WithDefault("10s")
    Duration maxDuration();
}
