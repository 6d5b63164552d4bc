package io.github.quarkusmisskey.client.internal.resilience;

/** Counts the failures of one host since its last response. */
final class CircuitBreaker {

    private final CircuitBreakerPolicy policy;
    private int failures;
    private long restsUntil;

    CircuitBreaker(CircuitBreakerPolicy policy) {
        this.policy = policy;
    }

    /**
     * Nanoseconds until a call may be sent; 0 if this one may. After the delay, one call is let through in each further
     * period of the delay, so that a call that never ends does not block the host.
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

    /** Whether the circuit opens now. */
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
