package io.github.quarkusmisskey.client.resilience;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/** When a server that does not work is left alone for a while. */
public interface CircuitBreakerConfig {

    /**
     * How many calls have to fail one after the other, by no answer or by a gateway's 502, 503, 504 and the like; 0 for
     * never.
     */
    @WithDefault("10")
    int failures();

    /** How long calls fail at once then, until one of them is let through to see. */
    @WithDefault("5s")
    Duration delay();
}
