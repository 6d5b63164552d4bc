package io.github.quarkusmisskey.client.internal.resilience;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import org.jboss.logging.Logger;

/**
 * The circuit breakers of failing hosts. A working host has none, so memory does not grow with the number of hosts. If
 * very many hosts fail at the same time, all circuits are closed.
 */
public final class CircuitBreakers {

    private static final Logger LOG = Logger.getLogger(CircuitBreakers.class);
    static final int MAX_FAILING = 10_000;

    private final Function<MisskeyHost, CircuitBreakerPolicy> policies;
    private final LongSupplier nanoTime;
    private final Map<MisskeyHost, CircuitBreaker> failing = new ConcurrentHashMap<>();

    public CircuitBreakers(Function<MisskeyHost, CircuitBreakerPolicy> policies, LongSupplier nanoTime) {
        this.policies = policies;
        this.nanoTime = nanoTime;
    }

    /** @throws MisskeyException.Unreachable if the circuit of the host is open */
    void admit(Destination destination) {
        CircuitBreaker breaker = failing.get(destination.host());
        if (breaker == null) {
            return;
        }
        long wait = breaker.admit(nanoTime.getAsLong());
        if (wait > 0) {
            long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(wait));
            throw new CircuitOpenException(destination.notSent(
                    "the last " + breaker.failures() + " calls to the server failed; it is tried again in " + millis
                            + " ms (misskey.client.circuit-breaker)",
                    millis));
        }
    }

    void succeeded(MisskeyHost host) {
        if (failing.remove(host) != null) {
            LOG.debugf("Circuit of %s closed: the server responds again", host);
        }
    }

    void failed(MisskeyHost host, MisskeyException failure) {
        if (Failures.isOutage(failure)) {
            count(host);
        } else if (failure.status() > 0) {
            succeeded(host);
        }
    }

    int size() {
        return failing.size();
    }

    private void count(MisskeyHost host) {
        CircuitBreakerPolicy policy = policies.apply(host);
        if (policy.failures() == 0) {
            return;
        }
        if (failing.size() >= MAX_FAILING && !failing.containsKey(host)) {
            failing.clear();
        }
        CircuitBreaker breaker = failing.computeIfAbsent(host, ignored -> new CircuitBreaker(policy));
        if (breaker.failed(nanoTime.getAsLong())) {
            LOG.infof(
                    "Circuit of %s open for %d ms: %d consecutive calls failed",
                    host, policy.delay().toMillis(), policy.failures());
        }
    }
}
