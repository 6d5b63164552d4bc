package io.github.quarkusmisskey.client.internal.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.call.EndpointName;
import io.github.quarkusmisskey.client.internal.call.TargetedBody;
import io.github.quarkusmisskey.client.internal.error.CallContext;
import io.github.quarkusmisskey.client.internal.error.CallFailures;
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
        return call(invocation)
                .map(call -> CallFailures.translate(failure, call))
                .orElse(failure);
    }

    private Optional<CallContext> call(InvocationContext invocation) {
        String endpoint = EndpointName.of(invocation);
        return TargetedBody.targetIn(invocation.getParameters())
                .map(target -> CallContext.of(target, endpoint))
                .or(() -> hosts.findDefaultHost().map(host -> new CallContext(host, endpoint, List.of())));
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
