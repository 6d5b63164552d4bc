package io.github.quarkusmisskey.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.github.quarkusmisskey.api.Permission;

/**
 * A stored token for people to see; holds no secret.
 *
 * @param applicationName the name that the person saw while granting
 * @param permissions what was asked for; empty for one made by hand, whose maker chose
 * @param lastUsedAt to some minutes; empty if it was never used
 * @param checkedAt when its server last said something about it; empty if never since it was stored
 * @param inUse whether calls as the account take this one
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
        boolean inUse) {

    static TokenInfo of(StoredAccessToken token, Optional<Instant> lastUse, boolean inUse) {
        return new TokenInfo(
                token.id,
                token.source,
                token.applicationName,
                Set.copyOf(token.permissions),
                token.found(),
                token.status,
                token.createdAt,
                lastUse.or(() -> Optional.ofNullable(token.lastUsedAt)),
                Optional.ofNullable(token.checkedAt),
                inUse);
    }
}
