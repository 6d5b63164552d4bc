package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.function.Consumer;

import io.github.quarkusmisskey.api.MisskeyException;

/**
 * Reports failures of an endpoint that concern more than the events to fetch.
 *
 * @param refused called if the server refuses to list the events of the channel, or rejects the token
 */
record FetchRefusals(History history, Consumer<MisskeyException> refused) {

    /**
     * Reports if the endpoint knows that the channel has nothing for this account, which servers do not report when the
     * channel is joined. Reports a rejected token for verification.
     *
     * @return whether further attempts are pointless
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
