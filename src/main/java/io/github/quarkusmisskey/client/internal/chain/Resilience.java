package io.github.quarkusmisskey.client.internal.chain;

import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.resilience.Destination;
import io.github.quarkusmisskey.client.internal.resilience.ResilientCalls;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;

/** Retries, circuit breaker and rate limiter. */
final class Resilience implements CallLink {

    private final ResilientCalls calls;

    Resilience(ResilientCalls calls) {
        this.calls = calls;
    }

    @Override
    public Object call(CallContext call, Attempt next) throws Exception {
        // On a thread that must not block, the REST client refuses the call; nothing may wait before that.
        return BlockingOperationControl.isBlockingAllowed()
                ? calls.call(destination(call), () -> next.send(call))
                : next.send(call);
    }

    @Override
    public <T> Uni<T> callAsync(CallContext call, AsyncAttempt<T> next) throws Exception {
        Destination destination = destination(call);
        Uni<T> attempt = next.send(call);
        return call.resend() == CallContext.Resend.ALLOWED
                ? calls.call(destination, attempt)
                : calls.callOnce(destination, attempt);
    }

    private static Destination destination(CallContext call) {
        Target target = call.target();
        Object caller = target.account() == null ? target.token() : target.account();
        return new Destination(target.host(), call.endpoint(), caller);
    }
}
