package io.github.quarkusmisskey.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.github.quarkusmisskey.api.Permission;

/**
 * A stored token for display; contains no secret.
 *
 * @param applicationName the name that the person saw on the consent page
 * @param permissions requested permissions; empty for a token created by hand
 * @param lastUsedAt accurate to some minutes; empty if the token was never used
 * @param checkedAt time of the server's last response about the token; empty if there was none since it was stored
 * @param inUse whether calls as the account use this token
 */
public record TokenInfo(
        UUID id,
        TokenSource source,
        String applicationName,
        Set<Permission> permissions,
        FoundPermissions found,
        TokenStatus status,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> checkedAt,
        boolean inUse) {}
