package io.github.quarkusmisskey.apikey;

import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;

/**
 * What a program may do.
 *
 * @param accounts as whom it may call, and as nobody else
 * @param permissions which endpoints it may call: those that need one of these, or none
 * @param endpoints others by name, such as those of a fork, of which nobody knows what permission they need
 */
public record KeyGrant(Set<AccountRef> accounts, Set<Permission> permissions, Set<String> endpoints) {

    public KeyGrant {
        accounts = Set.copyOf(accounts);
        permissions = Set.copyOf(permissions);
        endpoints = Set.copyOf(endpoints);
    }
}
