package io.github.quarkusmisskey.client.internal.chain;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.resilience.ResilientCalls;
import io.smallrye.mutiny.Uni;

/** The ordered list of links that every call passes, regardless of where it enters. */
@Singleton
public class CallChain {

    private final List<CallLink> links;

    @Inject
    CallChain(ResilientCalls resilience, RejectedTokens rejected, CallObservers observers) {
        // Each link wraps those below it; the last one wraps the transport.
        links = List.of(
                new Resilience(resilience),
                new TokenRejection(rejected),
                new CallObservation(observers),
                new FailureTranslation());
    }

    /** Makes the call on the caller's thread. */
    public Object call(CallContext call, CallLink.Attempt transport) throws Exception {
        return call(0, call, transport);
    }

    /** Prepares the call; it is sent on subscription. */
    public <T> Uni<T> callAsync(CallContext call, CallLink.AsyncAttempt<T> transport) throws Exception {
        return callAsync(0, call, transport);
    }

    private Object call(int link, CallContext call, CallLink.Attempt transport) throws Exception {
        return link == links.size()
                ? transport.send(call)
                : links.get(link).call(call, next -> call(link + 1, next, transport));
    }

    private <T> Uni<T> callAsync(int link, CallContext call, CallLink.AsyncAttempt<T> transport) throws Exception {
        return link == links.size()
                ? transport.send(call)
                : links.get(link).callAsync(call, next -> callAsync(link + 1, next, transport));
    }
}
