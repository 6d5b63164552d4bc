package io.github.quarkusmisskey.client.internal.resilience;

/** The failures of one host since it last answered. */
final class CircuitBreaker {

    private final CircuitBreakerPolicy policy;
    private int failures;
    private long restsUntil;

    CircuitBreaker(CircuitBreakerPolicy policy) {
        this.policy = policy;
    }

    /**
     * Nanoseconds for which no call may be sent; 0 if this one may. When the delay is over, one call of each further
     * delay may, so that one whose end is never heard of does not block the host.
     */
    synchronized long admit(long now) {
        if (failures < policy.failures()) {
            return 0;
        }
        long wait = restsUntil - now;
        if (wait > 0) {
            return wait;
        }
        restsUntil = now + policy.delay().toNanos();
        return 0;
    }

    /** Whether the host is left alone from now on. */
    synchronized boolean failed(long now) {
        failures = Math.min(failures + 1, policy.failures() + 1);
        if (failures >= policy.failures()) {
            restsUntil = now + policy.delay().toNanos();
        }
        return failures == policy.failures();
    }

    int failures() {
        return policy.failures();
    }
}
