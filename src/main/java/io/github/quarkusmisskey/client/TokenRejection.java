package io.github.quarkusmisskey.client;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.MisskeyException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

/** Tells the store of tokens about those that a server does not accept. The call fails as it would without. */
@MisskeyCall
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 400)
public class TokenRejection {

    private static final Logger LOG = Logger.getLogger(TokenRejection.class);

    private final Instance<AccessTokenProvider> tokens;

    @Inject
    TokenRejection(Instance<AccessTokenProvider> tokens) {
        this.tokens = tokens;
    }

    @AroundInvoke
    Object watch(InvocationContext invocation) throws Exception {
        Target target = Bound.targetIn(invocation.getParameters()).orElse(null);
        return target == null || target.account() == null ? invocation.proceed() : watch(invocation, target);
    }

    private Object watch(InvocationContext invocation, Target target) throws Exception {
        try {
            Object result = invocation.proceed();
            return result instanceof Uni<?> uni ? watch(uni, target) : result;
        } catch (MisskeyException e) {
            if (isRejection(e)) {
                reject(target);
            }
            throw e;
        }
    }

    private Uni<?> watch(Uni<?> call, Target target) {
        return call.onFailure(TokenRejection::isRejection).call(() -> Uni.createFrom()
                .voidItem()
                .invoke(() -> reject(target))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    static boolean isRejection(Throwable failure) {
        return failure instanceof MisskeyException.Authentication e && e.tokenUnknown();
    }

    private void reject(Target target) {
        reject(tokens.get(), target);
    }

    /** Tells the store; that it cannot be told is no failure of the call. */
    static void reject(AccessTokenProvider tokens, Target target) {
        try {
            tokens.rejected(target.account(), target.token());
        } catch (RuntimeException e) {
            LOG.errorf(e, "That the token of %s was rejected could not be stored", target.account());
        }
    }
}
