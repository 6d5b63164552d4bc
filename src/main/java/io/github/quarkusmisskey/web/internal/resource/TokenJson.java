package io.github.quarkusmisskey.web.internal.resource;

import java.time.Instant;
import java.util.List;

import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.api.Permission;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A stored token for programs, without its value.
 *
 * @param source how it was obtained
 * @param permissions the requested permissions
 * @param granted permissions that are known to be granted
 * @param denied permissions that are known not to be granted
 * @param lastUsedAt null if it was never used
 * @param checkedAt null if its server has not confirmed or rejected it since it was stored
 * @param inUse whether calls use this token
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
