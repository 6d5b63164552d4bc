package io.github.quarkusmisskey.client;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.MisskeyCall;
import io.smallrye.mutiny.Uni;

/** Makes every failure of an API interface a {@code MisskeyException}. It stands inside of {@link Resilience}, which sees those. */
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
                    ? uni.onFailure().transform(failure -> translate(failure, invocation))
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
}
