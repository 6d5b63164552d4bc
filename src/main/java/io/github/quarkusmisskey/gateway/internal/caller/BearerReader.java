package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Optional;

import io.quarkus.security.identity.SecurityIdentity;

/** Recognises the callers whose bearer tokens the application's security has verified. */
public interface BearerReader {

    /** Empty if the identity does not stem from such a token. */
    Optional<GatewayCaller> read(SecurityIdentity identity);

    /** Whether the identity stems from a token that was issued for another application, or names none. */
    boolean isForeign(SecurityIdentity identity);
}
