package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;

/**
 * Settings of the retries of calls to a host.
 *
 * @param maxRetries 0 disables retries
 */
public record RetryPolicy(int maxRetries, Duration delay, Duration maxDuration) {

    /** @throws IllegalArgumentException naming the key below the prefix that is wrong */
    public static RetryPolicy of(String prefix, RetryConfig config) {
        return checked(prefix, new RetryPolicy(config.maxRetries(), config.delay(), config.maxDuration()));
    }

    /** @throws IllegalArgumentException naming the key below the prefix that is wrong */
    public RetryPolicy with(String prefix, RetryOverrides host) {
        return checked(
                prefix,
                new RetryPolicy(
                        host.maxRetries().orElse(maxRetries),
                        host.delay().orElse(delay),
                        host.maxDuration().orElse(maxDuration)));
    }

    private static RetryPolicy checked(String prefix, RetryPolicy policy) {
        Settings.notNegative(prefix + ".max-retries", policy.maxRetries);
        Settings.positive(prefix + ".delay", policy.delay);
        Settings.positive(prefix + ".max-duration", policy.maxDuration);
        return policy;
    }
}
