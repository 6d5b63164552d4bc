package io.github.quarkusmisskey.apikey.internal;

import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;

/**
 * Rights of a program.
 *
 * @param accounts the only accounts that it may call as
 * @param permissions allow the endpoints that require one of them; endpoints that require none are always allowed
 * @param endpoints further allowed endpoints, such as those of a fork, whose required permission is unknown
 */
public record KeyGrant(Set<AccountRef> accounts, Set<Permission> permissions, Set<String> endpoints) {

    public KeyGrant {
        accounts = Set.copyOf(accounts);
        permissions = Set.copyOf(permissions);
        endpoints = Set.copyOf(endpoints);
    }
}
