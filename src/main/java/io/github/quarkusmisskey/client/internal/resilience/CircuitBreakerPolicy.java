package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;

/**
 * Settings of the circuit breaker of a host.
 *
 * @param failures consecutive failures that open the circuit; 0 disables it
 * @param delay how long the circuit stays open
 */
public record CircuitBreakerPolicy(int failures, Duration delay) {

    /** @throws IllegalArgumentException naming the key below the prefix that is wrong */
    public static CircuitBreakerPolicy of(String prefix, CircuitBreakerConfig config) {
        return checked(prefix, new CircuitBreakerPolicy(config.failures(), config.delay()));
    }

    /** @throws IllegalArgumentException naming the key below the prefix that is wrong */
    public CircuitBreakerPolicy with(String prefix, CircuitBreakerOverrides host) {
        return checked(
                prefix,
                new CircuitBreakerPolicy(
                        host.failures().orElse(failures), host.delay().orElse(delay)));
    }

    private static CircuitBreakerPolicy checked(String prefix, CircuitBreakerPolicy policy) {
        Settings.notNegative(prefix + ".failures", policy.failures);
        Settings.positive(prefix + ".delay", policy.delay);
        return policy;
    }
}
