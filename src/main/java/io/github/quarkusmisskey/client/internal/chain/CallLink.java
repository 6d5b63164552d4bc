package io.github.quarkusmisskey.client.internal.chain;

import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.smallrye.mutiny.Uni;

/** A link of the {@link CallChain}. It wraps the links after it, both for blocking and for asynchronous calls. */
public interface CallLink {

    Object call(CallContext call, Attempt next) throws Exception;

    <T> Uni<T> callAsync(CallContext call, AsyncAttempt<T> next) throws Exception;

    /** The links that follow. May be called several times. */
    @FunctionalInterface
    interface Attempt {

        Object send(CallContext call) throws Exception;
    }

    /** The same for asynchronous calls. Each subscription to the result sends the call. */
    @FunctionalInterface
    interface AsyncAttempt<T> {

        Uni<T> send(CallContext call) throws Exception;
    }
}
