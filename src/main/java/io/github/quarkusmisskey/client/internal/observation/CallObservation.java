package io.github.quarkusmisskey.client.internal.observation;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.call.ResponseStatus;
import io.github.quarkusmisskey.client.internal.call.TargetedBody;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.smallrye.mutiny.Uni;

/** Notifies the observers of every attempt. Runs inside of retries and outside of the translation of failures. */
@MisskeyCall
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 450)
public class CallObservation {

    private final CallObservers observers;
    private final Targets targets;
    private final ConfiguredHosts hosts;

    @Inject
    CallObservation(CallObservers observers, Targets targets, ConfiguredHosts hosts) {
        this.observers = observers;
        this.targets = targets;
        this.hosts = hosts;
    }

    @AroundInvoke
    Object observe(InvocationContext invocation) throws Exception {
        if (observers.isEmpty()) {
            return invocation.proceed();
        }
        ResponseStatus status = new ResponseStatus();
        Optional<ObservedCall> call = Routes.of(invocation.getMethod()).flatMap(route -> bind(invocation, status)
                .map(bound -> new ObservedCall(bound.target().host(), Routes.of(route, bound.request()))));
        return call.isEmpty() ? invocation.proceed() : observe(invocation, call.get(), status);
    }

    private Object observe(InvocationContext invocation, ObservedCall call, ResponseStatus status) throws Exception {
        if (invocation.getMethod().getReturnType() == Uni.class) {
            return observe((Uni<?>) invocation.proceed(), call, status);
        }
        Consumer<CallOutcome> observed = observers.begin(call);
        try {
            Object result = invocation.proceed();
            observed.accept(CallOutcome.success(status.get()));
            return result;
        } catch (Exception | Error e) {
            observed.accept(CallOutcome.failed(e, status.get()));
            throw e;
        }
    }

    private <T> Uni<T> observe(Uni<T> uni, ObservedCall call, ResponseStatus status) {
        return Uni.createFrom().deferred(() -> {
            Consumer<CallOutcome> observed = observers.begin(call);
            return uni.onTermination()
                    .invoke((item, failure, cancelled) ->
                            observed.accept(outcome(failure, Boolean.TRUE.equals(cancelled), status.get())));
        });
    }

    private static CallOutcome outcome(Throwable failure, boolean cancelled, int status) {
        if (cancelled) {
            return CallOutcome.cancelled(status);
        }
        return failure == null ? CallOutcome.success(status) : CallOutcome.failed(failure, status);
    }

    /** Sends the status of the answer there; empty if the call has nowhere to go. */
    private Optional<TargetedBody<?>> bind(InvocationContext invocation, ResponseStatus status) {
        Object[] arguments = invocation.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            Optional<TargetedBody<?>> bound = bound(arguments[i]);
            if (bound.isPresent()) {
                arguments[i] = bound.get().observed(status);
                invocation.setParameters(arguments);
                return bound;
            }
        }
        return Optional.empty();
    }

    private Optional<TargetedBody<?>> bound(Object argument) {
        if (argument instanceof TargetedBody<?> bound) {
            return Optional.of(bound);
        }
        return argument instanceof Body<?> body
                ? hosts.findDefaultHost().map(host -> new TargetedBody<>(targets.byDefault(), body))
                : Optional.empty();
    }
}
