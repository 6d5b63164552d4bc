package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.function.Consumer;

import io.github.quarkusmisskey.api.MisskeyException;

/**
 * Reports failures of an endpoint that concern more than what was to be fetched.
 *
 * @param refused hears that the server refuses to tell what the channel sent, or does not accept the token
 */
record FetchRefusals(History history, Consumer<MisskeyException> refused) {

    /**
     * Says so if the endpoint knows that the channel has nothing for this account: a server that is asked to join it
     * keeps that to itself. That a token is not accepted is to be looked into.
     *
     * @return whether there is no use in going on
     */
    boolean isFinal(Throwable failure) {
        if (failure instanceof MisskeyException.Authentication token) {
            refused.accept(token);
            return false;
        }
        if (ChannelExistence.isDenied(failure) && history.complete()) {
            refused.accept((MisskeyException) failure);
            return true;
        }
        return false;
    }
}
