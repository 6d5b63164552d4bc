package io.github.quarkusmisskey.client.internal.chain;

import java.util.Optional;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.smallrye.mutiny.Uni;

/**
 * Reports rejected tokens and successful calls to the token store. If the store then has another token, stored by
 * another replica for example, the call is sent once more with it. This is safe because a server that rejects the token
 * does nothing else.
 */
final class TokenRejection implements CallLink {

    /** The endpoint that returns the owner of a token. Its rejection needs no confirmation. */
    private static final String ASKING = "i";

    private final RejectedTokens rejected;

    TokenRejection(RejectedTokens rejected) {
        this.rejected = rejected;
    }

    @Override
    public Object call(CallContext call, Attempt next) throws Exception {
        if (call.target().account() == null) {
            return next.send(call);
        }
        try {
            return watch(call, next);
        } catch (MisskeyException e) {
            Optional<Target> another = mayBeSentAgain(call, e) ? rejected.another(call.target()) : Optional.empty();
            if (another.isEmpty()) {
                throw e;
            }
            return watch(call.to(another.get()), next);
        }
    }

    @Override
    public <T> Uni<T> callAsync(CallContext call, AsyncAttempt<T> next) throws Exception {
        if (call.target().account() == null) {
            return next.send(call);
        }
        return watchAsync(call, next)
                .onFailure(failure -> mayBeSentAgain(call, failure))
                .recoverWithUni(failure -> rejected.anotherElsewhere(call.target())
                        .chain(another -> another.isEmpty()
                                ? Uni.createFrom().failure(failure)
                                : again(call.to(another.get()), next)));
    }

    private <T> Uni<T> again(CallContext call, AsyncAttempt<T> next) {
        try {
            return watchAsync(call, next);
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    private Object watch(CallContext call, Attempt next) throws Exception {
        try {
            Object result = next.send(call);
            rejected.accepted(call);
            return result;
        } catch (MisskeyException e) {
            if (isRejection(e) && isCertain(call)) {
                rejected.tell(call.target());
            } else if (isRejection(e)) {
                rejected.confirm(call.target()).await().indefinitely();
            }
            throw e;
        }
    }

    private <T> Uni<T> watchAsync(CallContext call, AsyncAttempt<T> next) throws Exception {
        return next.send(call)
                .onItem()
                .invoke(() -> rejected.accepted(call))
                .onFailure(TokenRejection::isRejection)
                .call(() -> isCertain(call) ? rejected.tellElsewhere(call.target()) : rejected.confirm(call.target()));
    }

    private static boolean mayBeSentAgain(CallContext call, Throwable failure) {
        return call.resend() != CallContext.Resend.NEVER && isRejection(failure);
    }

    private static boolean isCertain(CallContext call) {
        return call.endpoint().equals(ASKING) && !call.isPassedOn();
    }

    static boolean isRejection(Throwable failure) {
        return failure instanceof MisskeyException.Authentication e && e.tokenUnknown();
    }
}
