package io.github.quarkusmisskey.oauth;

import java.util.Optional;
import java.util.Set;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Permission;

/** How an approval ended. */
public sealed interface OAuthOutcome {

    /**
     * The person approved. The server gives the token this once, and does not say whose it is: ask {@code i}.
     *
     * @param permissions what the server says that the token may do; empty if it does not say
     */
    record Granted(AccessToken token, Optional<Set<Permission>> permissions) implements OAuthOutcome {}

    /** The person rejected. */
    record Denied() implements OAuthOutcome {}

    /**
     * The callback is not the answer to this attempt: another state, or another server than the one that was asked says that
     * it answers. Nobody was called, so that no code went to the wrong server.
     */
    record Mismatch() implements OAuthOutcome {}

    /**
     * The server refused, at the consent page or at the exchange.
     *
     * @param error OAuth's word for the reason, such as {@code invalid_grant}
     */
    record Refused(String error) implements OAuthOutcome {}
}
