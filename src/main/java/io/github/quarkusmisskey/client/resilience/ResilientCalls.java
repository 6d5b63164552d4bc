package io.github.quarkusmisskey.client.resilience;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.LongSupplier;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.smallrye.mutiny.Uni;

/** Sends calls, again where that is allowed and helps, and not to servers that do not work. */
public final class ResilientCalls {

    private final Function<MisskeyHost, RetryPolicy> policies;
    private final CircuitBreakers breakers;
    private final Pacer pacer;
    private final LongSupplier nanoTime;

    public ResilientCalls(
            Function<MisskeyHost, RetryPolicy> policies, CircuitBreakers breakers, Pacer pacer, LongSupplier nanoTime) {
        this.policies = policies;
        this.breakers = breakers;
        this.pacer = pacer;
        this.nanoTime = nanoTime;
    }

    /**
     * Calls in the caller's thread, which waits where the call has to.
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
     * Calls at every subscription, and blocks no thread.
     *
     * @param attempt may be subscribed to several times
     */
    public <T> Uni<T> call(Destination destination, Uni<T> attempt) {
        return Uni.createFrom().deferred(() -> call(destination, attempt, retry(destination)));
    }

    private <T> Uni<T> call(Destination destination, Uni<T> attempt, Retry retry) {
        return once(destination, attempt)
                .onFailure(MisskeyException.class)
                .recoverWithUni(failure -> again(destination, attempt, retry, failure));
    }

    /**
     * Calls once at every subscription, for calls that cannot be repeated here.
     *
     * @param attempt not subscribed to if the server is left alone
     */
    public <T> Uni<T> callOnce(Destination destination, Uni<T> attempt) {
        return Uni.createFrom().deferred(() -> once(destination, attempt));
    }

    private Retry retry(Destination destination) {
        return new Retry(destination, policies.apply(destination.host()), nanoTime, ResilientCalls::random);
    }

    private static double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    private Object once(Destination destination, Callable<?> attempt) throws Exception {
        breakers.admit(destination);
        try (Pass pass = pacer.ask(destination)) {
            pass.await();
            Object result = attempt.call();
            breakers.succeeded(destination.host());
            return result;
        } catch (MisskeyException e) {
            breakers.failed(destination.host(), e);
            throw e;
        }
    }

    /** What it gives is for one subscription, which has to come at once. */
    private <T> Uni<T> once(Destination destination, Uni<T> attempt) {
        Pass pass;
        try {
            breakers.admit(destination);
            pass = pacer.ask(destination);
        } catch (MisskeyException e) {
            return Uni.createFrom().failure(e);
        }
        Uni<T> sent = pass.isGranted() ? attempt : pass.granted().chain(() -> attempt);
        return sent.onTermination().invoke((item, failure, cancelled) -> {
            pass.close();
            if (!cancelled) {
                note(destination.host(), failure);
            }
        });
    }

    private void note(MisskeyHost host, Throwable failure) {
        if (failure == null) {
            breakers.succeeded(host);
        } else if (failure instanceof MisskeyException e) {
            breakers.failed(host, e);
        }
    }

    private <T> Uni<T> again(Destination destination, Uni<T> attempt, Retry retry, Throwable failure) {
        OptionalLong pause = retry.pauseAfter((MisskeyException) failure);
        return pause.isEmpty()
                ? Uni.createFrom().failure(failure)
                : Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(pause.getAsLong()))
                        .chain(() -> call(destination, attempt, retry));
    }

    /** Whether the time passed; if the thread is interrupted, it stays so. */
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
