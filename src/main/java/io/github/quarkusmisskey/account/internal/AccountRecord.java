package io.github.quarkusmisskey.account.internal;

import java.time.Instant;

/**
 * What is stored of an account.
 *
 * @param displayName null if there is none
 * @param avatarUrl null if there is none
 * @param suspended whether its server was last found to have suspended it
 * @param updatedAt when the names were last taken from the server
 */
public record AccountRecord(
        String username,
        String displayName,
        String avatarUrl,
        boolean suspended,
        Instant createdAt,
        Instant updatedAt) {}
