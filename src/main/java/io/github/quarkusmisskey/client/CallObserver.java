package io.github.quarkusmisskey.client;

import java.util.function.Consumer;

/**
 * Hears of every attempt to call a server, so that each retry is heard of by itself. It neither blocks nor throws, and gets
 * nothing secret.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * An attempt begins. For an asynchronous call that is at its subscription, in the thread that subscribes.
     *
     * @return what is told, once and in any thread, how the attempt ended
     */
    Consumer<CallOutcome> begin(ObservedCall call);
}
