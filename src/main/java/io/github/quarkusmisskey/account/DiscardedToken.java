package io.github.quarkusmisskey.account;

import java.util.Collection;
import java.util.List;

import io.github.quarkusmisskey.api.AccessToken;

/**
 * A token that is no longer stored, to be revoked on its server.
 *
 * @param source how it was obtained; a token that its owner created may be in use elsewhere
 */
public record DiscardedToken(TokenSource source, String applicationName, AccessToken token) {

    /** Whether its owner created it in the server's settings, as opposed to a token issued to an application. */
    public boolean madeByOwner() {
        return source == TokenSource.MANUAL;
    }

    /** The names of the applications that the tokens belong to, without duplicates. */
    public static List<String> names(Collection<DiscardedToken> tokens) {
        return tokens.stream().map(DiscardedToken::applicationName).distinct().toList();
    }
}
