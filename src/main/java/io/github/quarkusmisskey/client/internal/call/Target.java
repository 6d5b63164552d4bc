package io.github.quarkusmisskey.client.internal.call;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.config.TokenIn;

/**
 * The host of a call, and the token and account that it uses.
 *
 * @param token null for an anonymous call
 * @param account the account to which the stored token belongs; null if the token is not a stored one, or if there is
 *     none
 */
public record Target(MisskeyHost host, AccessToken token, TokenIn tokenIn, AccountRef account) {

    /** The token if it is sent in the body, otherwise null. */
    public String bodyToken() {
        return token == null || tokenIn != TokenIn.BODY ? null : token.value();
    }

    /** The value of the header {@code Authorization} if the token is sent there, otherwise null. */
    public String authorization() {
        return token == null || tokenIn != TokenIn.HEADER ? null : "Bearer " + token.value();
    }
}
