package io.github.quarkusmisskey.client.internal.chain;

import java.util.function.Consumer;

import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.observation.CallOutcome;
import io.github.quarkusmisskey.client.internal.observation.ObservedCall;
import io.smallrye.mutiny.Uni;

/** Notifies the observers of every attempt. */
final class CallObservation implements CallLink {

    private final CallObservers observers;

    CallObservation(CallObservers observers) {
        this.observers = observers;
    }

    @Override
    public Object call(CallContext call, Attempt next) throws Exception {
        if (observers.isEmpty()) {
            return next.send(call);
        }
        Consumer<CallOutcome> observed = begin(call);
        try {
            Object result = next.send(call);
            observed.accept(CallOutcome.success(call.status()));
            return result;
        } catch (Exception | Error e) {
            observed.accept(CallOutcome.failed(e, call.status()));
            throw e;
        }
    }

    @Override
    public <T> Uni<T> callAsync(CallContext call, AsyncAttempt<T> next) throws Exception {
        Uni<T> attempt = next.send(call);
        if (observers.isEmpty()) {
            return attempt;
        }
        return Uni.createFrom().deferred(() -> {
            Consumer<CallOutcome> observed = begin(call);
            return attempt.onTermination()
                    .invoke((item, failure, cancelled) ->
                            observed.accept(outcome(failure, Boolean.TRUE.equals(cancelled), call.status())));
        });
    }

    private Consumer<CallOutcome> begin(CallContext call) {
        call.answered(0);
        return observers.begin(new ObservedCall(call.target().host(), call.route()));
    }

    private static CallOutcome outcome(Throwable failure, boolean cancelled, int status) {
        if (cancelled) {
            return CallOutcome.cancelled(status);
        }
        return failure == null ? CallOutcome.success(status) : CallOutcome.failed(failure, status);
    }
}
