package io.github.quarkusmisskey.gateway;

import java.util.Optional;

import io.quarkus.security.identity.SecurityIdentity;

/** Knows the callers whose bearer tokens the application's security verified. */
public interface BearerReader {

    /** Empty if the identity comes of no such token. */
    Optional<Caller> read(SecurityIdentity identity);
}
