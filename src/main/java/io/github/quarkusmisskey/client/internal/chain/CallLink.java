package io.github.quarkusmisskey.client.internal.chain;

import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.smallrye.mutiny.Uni;

/**
 * A link of the {@link CallChain}: what it does around the links after it, for calls that block their thread and for
 * those that do not.
 */
public interface CallLink {

    Object call(CallContext call, Attempt next) throws Exception;

    <T> Uni<T> callAsync(CallContext call, AsyncAttempt<T> next) throws Exception;

    /** What follows. It may be called several times. */
    @FunctionalInterface
    interface Attempt {

        Object send(CallContext call) throws Exception;
    }

    /** The same without blocking: the result may be subscribed to several times, and each time sends the call. */
    @FunctionalInterface
    interface AsyncAttempt<T> {

        Uni<T> send(CallContext call) throws Exception;
    }
}
