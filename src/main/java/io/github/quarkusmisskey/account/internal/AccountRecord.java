package io.github.quarkusmisskey.account.internal;

import java.time.Instant;

/**
 * The stored properties of an account.
 *
 * @param displayName null if there is none
 * @param avatarUrl null if there is none
 * @param suspended whether the last check found the account suspended
 * @param updatedAt when the names were last read from the server
 */
public record AccountRecord(
        String username,
        String displayName,
        String avatarUrl,
        boolean suspended,
        Instant createdAt,
        Instant updatedAt) {}
