package io.github.quarkusmisskey.client.internal.call;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.config.TokenIn;

/**
 * Where one call goes and as whom.
 *
 * @param token null for an anonymous call
 * @param account whose stored token it is; null if the token was given by hand or there is none
 */
public record Target(MisskeyHost host, AccessToken token, TokenIn tokenIn, AccountRef account) {

    /** The token, if it belongs into the body. */
    public String bodyToken() {
        return token == null || tokenIn != TokenIn.BODY ? null : token.value();
    }

    /** The header's value, if the token belongs there. */
    public String authorization() {
        return token == null || tokenIn != TokenIn.HEADER ? null : "Bearer " + token.value();
    }
}
