package io.github.quarkusmisskey.web.internal.resource;

import java.time.Instant;
import java.util.List;

import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.api.Permission;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A stored token as a program sees it, without the token.
 *
 * @param source how it came to be
 * @param permissions what was asked for
 * @param granted what is known to be granted
 * @param denied what is known not to be granted
 * @param lastUsedAt null if it was never used
 * @param checkedAt null if its server has said nothing of it since it was stored
 * @param inUse whether calls take this one
 */
@RegisterForReflection
public record TokenJson(
        String id,
        String applicationName,
        String source,
        List<String> permissions,
        List<String> granted,
        List<String> denied,
        String status,
        Instant createdAt,
        Instant lastUsedAt,
        Instant checkedAt,
        boolean inUse) {

    static TokenJson of(TokenInfo token) {
        return new TokenJson(
                token.id().toString(),
                token.applicationName(),
                token.source().name(),
                Permission.names(token.permissions()),
                Permission.names(token.found().granted()),
                Permission.names(token.found().denied()),
                token.status().name(),
                token.createdAt(),
                token.lastUsedAt().orElse(null),
                token.checkedAt().orElse(null),
                token.inUse());
    }
}
