package io.github.quarkusmisskey.client.internal.chain;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.call.EndpointName;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.call.TargetedBody;
import io.smallrye.mutiny.Uni;

/**
 * Reports rejected tokens and successful calls to the store of tokens. If the store has another token then, which a
 * replica may have put there, the call is made once more with it: a server that does not know a token did nothing.
 */
@MisskeyCall
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 400)
public class TokenRejection {

    private final RejectedTokens rejected;

    @Inject
    TokenRejection(RejectedTokens rejected) {
        this.rejected = rejected;
    }

    @AroundInvoke
    Object watch(InvocationContext invocation) throws Exception {
        Target target = TargetedBody.targetIn(invocation.getParameters()).orElse(null);
        if (target == null || target.account() == null) {
            return invocation.proceed();
        }
        try {
            Object result = attempt(invocation, target);
            return result instanceof Uni<?> uni
                    ? rejected.orWithAnother(uni, target, another -> again(invocation, another))
                    : result;
        } catch (MisskeyException e) {
            Optional<Target> another = RejectedTokens.isRejection(e) ? rejected.another(target) : Optional.empty();
            if (another.isEmpty()) {
                throw e;
            }
            return attempt(to(invocation, another.get()), another.get());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Uni<T> again(InvocationContext invocation, Target target) {
        try {
            return (Uni<T>) attempt(to(invocation, target), target);
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    private static InvocationContext to(InvocationContext invocation, Target target) {
        Object[] arguments = invocation.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof TargetedBody<?> bound) {
                arguments[i] = new TargetedBody<>(target, bound.request());
            }
        }
        invocation.setParameters(arguments);
        return invocation;
    }

    private Object attempt(InvocationContext invocation, Target target) throws Exception {
        String endpoint = EndpointName.of(invocation);
        try {
            Object result = invocation.proceed();
            if (result instanceof Uni<?> uni) {
                return rejected.report(uni, target, endpoint);
            }
            rejected.accepted(target, endpoint);
            return result;
        } catch (MisskeyException e) {
            if (RejectedTokens.isRejection(e)) {
                rejected.reject(target, endpoint);
            }
            throw e;
        }
    }
}
