package io.github.quarkusmisskey.account;

import java.time.Instant;
import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;

/**
 * A connected account for display; contains no secret.
 *
 * @param account which account
 * @param username the name after the at sign
 * @param displayName null if there is none
 * @param avatarUrl null if there is none
 * @param source of the token in use
 * @param permissions requested for the token in use; unknown, and thus empty, for a token created by hand
 * @param status of the token in use
 * @param suspended whether the last check found the account suspended
 * @param connectedAt when the account was first connected
 */
public record ConnectedAccount(
        AccountRef account,
        String username,
        String displayName,
        String avatarUrl,
        TokenSource source,
        Set<Permission> permissions,
        TokenStatus status,
        boolean suspended,
        Instant connectedAt) {}
