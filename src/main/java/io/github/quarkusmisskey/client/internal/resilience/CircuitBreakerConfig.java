package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;

import io.smallrye.config.WithDefault;

/** Circuit breaker: calls to a server that is down fail immediately. */
public interface CircuitBreakerConfig {

    /**
     * Number of consecutive failed calls that opens the circuit: no response, or a 502, 503, 504 or the like from a
     * gateway. 0 disables the circuit breaker.
     */
    @WithDefault("10")
    int failures();

    /** How long calls fail immediately while the circuit is open. Then a single call is let through as a probe. */
    @WithDefault("5s")
    Duration delay();
}
