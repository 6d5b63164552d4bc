package io.github.quarkusmisskey.account.internal;

import java.util.Set;
import java.util.UUID;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;

/**
 * A stored token to check with its server.
 *
 * @param permissions the requested permissions
 */
public record TokenToCheck(UUID id, AccountRef account, AccessToken token, Set<Permission> permissions) {}
