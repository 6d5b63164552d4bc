package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Optional;

import io.quarkus.security.identity.SecurityIdentity;

/** Knows the callers whose bearer tokens the application's security verified. */
public interface BearerReader {

    /** Empty if the identity comes of no such token. */
    Optional<GatewayCaller> read(SecurityIdentity identity);

    /** Whether it comes of a token that was given for another application than this one, or does not say for which. */
    boolean isForeign(SecurityIdentity identity);
}
