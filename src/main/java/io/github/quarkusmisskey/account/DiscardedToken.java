package io.github.quarkusmisskey.account;

import java.util.Collection;
import java.util.List;

import io.github.quarkusmisskey.api.AccessToken;

/**
 * A token that is not stored any more, for its server to be told.
 *
 * @param source how it came to be; one that its owner made may be in use elsewhere
 */
public record DiscardedToken(TokenSource source, String applicationName, AccessToken token) {

    /** Whether the owner made it in the server's settings, rather than an application got it. */
    public boolean madeByOwner() {
        return source == TokenSource.MANUAL;
    }

    /** The names of the applications that the tokens belong to, each once. */
    public static List<String> names(Collection<DiscardedToken> tokens) {
        return tokens.stream().map(DiscardedToken::applicationName).distinct().toList();
    }
}
