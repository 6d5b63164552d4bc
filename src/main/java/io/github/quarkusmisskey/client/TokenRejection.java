package io.github.quarkusmisskey.client;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.MisskeyException;
import io.smallrye.mutiny.Uni;

/** Reports rejected tokens and successful calls to the store of tokens. The outcome of the call does not change. */
@MisskeyCall
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 400)
public class TokenRejection {

    /** The endpoint that says whose a token is. What it refuses needs no second question. */
    private static final String ASKING = "i";

    private final RejectedTokens rejected;

    @Inject
    TokenRejection(RejectedTokens rejected) {
        this.rejected = rejected;
    }

    @AroundInvoke
    Object watch(InvocationContext invocation) throws Exception {
        Target target = Bound.targetIn(invocation.getParameters()).orElse(null);
        return target == null || target.account() == null ? invocation.proceed() : watch(invocation, target);
    }

    private Object watch(InvocationContext invocation, Target target) throws Exception {
        String endpoint = EndpointName.of(invocation);
        try {
            Object result = invocation.proceed();
            if (result instanceof Uni<?> uni) {
                return watch(uni, target, endpoint);
            }
            rejected.accepted(target, endpoint);
            return result;
        } catch (MisskeyException e) {
            if (isRejection(e)) {
                reject(target, endpoint);
            }
            throw e;
        }
    }

    private Uni<?> watch(Uni<?> call, Target target, String endpoint) {
        return call.onItem()
                .invoke(() -> rejected.accepted(target, endpoint))
                .onFailure(TokenRejection::isRejection)
                .call(() -> isCertain(endpoint) ? rejected.tellElsewhere(target) : rejected.confirm(target));
    }

    private void reject(Target target, String endpoint) {
        if (isCertain(endpoint)) {
            rejected.tell(target);
        } else {
            rejected.confirm(target).await().indefinitely();
        }
    }

    private static boolean isCertain(String endpoint) {
        return endpoint.equals(ASKING);
    }

    static boolean isRejection(Throwable failure) {
        return failure instanceof MisskeyException.Authentication e && e.tokenUnknown();
    }
}
