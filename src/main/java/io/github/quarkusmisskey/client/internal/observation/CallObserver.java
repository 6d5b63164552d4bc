package io.github.quarkusmisskey.client.internal.observation;

import java.util.function.Consumer;

/**
 * Observes every attempt to call a server; each retry is an attempt of its own. Implementations must neither block nor
 * throw. They receive no secrets.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * Called when an attempt starts. For an asynchronous call, this is at its subscription, on the subscribing thread.
     *
     * @return receives the outcome of the attempt, once, on any thread
     */
    Consumer<CallOutcome> begin(ObservedCall call);
}
