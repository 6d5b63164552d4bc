package io.github.quarkusmisskey.oauth;

import java.util.Optional;
import java.util.Set;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Permission;

/** The result of an attempt. */
public sealed interface OAuthOutcome {

    /**
     * The person approved. The server returns the token only once, and does not say whose it is: call {@code i}.
     *
     * @param permissions granted to the token according to the server; empty if it does not say
     */
    record Granted(AccessToken token, Optional<Set<Permission>> permissions) implements OAuthOutcome {}

    /** The person rejected the request. */
    record Denied() implements OAuthOutcome {}

    /**
     * The callback does not belong to this attempt: it has another state, or names another server as its issuer. No
     * server was called, so no code was sent to the wrong one.
     */
    record Mismatch() implements OAuthOutcome {}

    /**
     * The server refused, at the consent page or at the exchange.
     *
     * @param error OAuth error code, such as {@code invalid_grant}
     */
    record Refused(String error) implements OAuthOutcome {}
}
