package io.github.quarkusmisskey.client;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.MisskeyCall;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.operators.UniOperator;
import io.smallrye.mutiny.operators.uni.UniOperatorProcessor;
import io.smallrye.mutiny.subscription.UniSubscriber;

/** Turns every failure of an API interface into a {@code MisskeyException}. Runs inside of {@link Resilience}. */
@MisskeyCall
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
public class FailureTranslation {

    private final ConfiguredHosts hosts;

    @Inject
    FailureTranslation(ConfiguredHosts hosts) {
        this.hosts = hosts;
    }

    @AroundInvoke
    Object translate(InvocationContext invocation) throws Exception {
        try {
            Object result = invocation.proceed();
            return result instanceof Uni<?> uni
                    ? new Translated<>(uni, failure -> translate(failure, invocation))
                    : result;
        } catch (RuntimeException e) {
            throw translate(e, invocation) instanceof RuntimeException translated ? translated : e;
        }
    }

    private Throwable translate(Throwable failure, InvocationContext invocation) {
        return call(invocation).map(call -> Failures.translate(failure, call)).orElse(failure);
    }

    private Optional<Call> call(InvocationContext invocation) {
        String endpoint = EndpointName.of(invocation);
        return Bound.targetIn(invocation.getParameters())
                .map(target -> Call.of(target, endpoint))
                .or(() -> hosts.findDefaultHost().map(host -> new Call(host, endpoint, List.of())));
    }

    /** {@code onFailure().transform} without a captured context, since every call passes it. */
    private static final class Translated<T> extends UniOperator<T, T> {

        private final UnaryOperator<Throwable> translation;

        Translated(Uni<? extends T> call, UnaryOperator<Throwable> translation) {
            super(call);
            this.translation = translation;
        }

        @Override
        public void subscribe(UniSubscriber<? super T> subscriber) {
            AbstractUni.subscribe(upstream(), new UniOperatorProcessor<T, T>(subscriber) {
                @Override
                public void onFailure(Throwable failure) {
                    super.onFailure(translation.apply(failure));
                }
            });
        }
    }
}
