package io.github.quarkusmisskey.client.internal.resilience;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.LongSupplier;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.smallrye.mutiny.Uni;

/** Sends calls with rate limiting, circuit breaking and retries. */
public final class ResilientCalls {

    private final Function<MisskeyHost, RetryPolicy> policies;
    private final CallGuard guard;
    private final LongSupplier nanoTime;

    public ResilientCalls(
            Function<MisskeyHost, RetryPolicy> policies,
            CircuitBreakers breakers,
            RateLimiter limiter,
            LongSupplier nanoTime) {
        this.policies = policies;
        this.guard = new CallGuard(breakers, limiter);
        this.nanoTime = nanoTime;
    }

    /**
     * Makes the call on the caller's thread, which blocks while the call has to wait.
     *
     * @param attempt may be run several times
     */
    public Object call(Destination destination, Callable<?> attempt) throws Exception {
        Retry retry = retry(destination);
        while (true) {
            try {
                return once(destination, attempt);
            } catch (MisskeyException e) {
                OptionalLong pause = retry.pauseAfter(e);
                if (pause.isEmpty() || !slept(pause.getAsLong())) {
                    throw e;
                }
            }
        }
    }

    /**
     * Makes the call at each subscription without blocking.
     *
     * @param attempt may be subscribed to several times
     */
    public <T> Uni<T> call(Destination destination, Uni<T> attempt) {
        return new RepeatedCall<>(attempt, guard, destination, () -> retry(destination)::pauseAfter);
    }

    /**
     * Calls once at every subscription, for calls that cannot be repeated here.
     *
     * @param attempt not subscribed to if the circuit of the server is open
     */
    public <T> Uni<T> callOnce(Destination destination, Uni<T> attempt) {
        return new RepeatedCall<>(attempt, guard, destination, () -> failure -> OptionalLong.empty());
    }

    private Retry retry(Destination destination) {
        return new Retry(destination, policies.apply(destination.host()), nanoTime, ResilientCalls::random);
    }

    private static double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    private Object once(Destination destination, Callable<?> attempt) throws Exception {
        Permit permit = guard.enter(destination);
        try {
            permit.await();
            Object result = attempt.call();
            guard.leave(permit, destination, null);
            return result;
        } catch (Throwable e) {
            guard.leave(permit, destination, e);
            throw e;
        }
    }

    /** Whether the time has passed. If the thread is interrupted, its interrupt status stays set. */
    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
