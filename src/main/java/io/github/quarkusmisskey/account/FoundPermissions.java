package io.github.quarkusmisskey.account;

import java.util.HashSet;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * Known permissions of a token, as opposed to requested ones. Only OAuth reports what was granted; for other tokens,
 * the read permissions are determined by test calls.
 *
 * @param granted permissions that the token has
 * @param denied permissions that it does not have, although they were requested or tested
 */
public record FoundPermissions(Set<Permission> granted, Set<Permission> denied) {

    public static final FoundPermissions NONE = new FoundPermissions(Set.of(), Set.of());

    public FoundPermissions {
        granted = Set.copyOf(granted);
        denied = Set.copyOf(denied);
    }

    /** The permissions that a server reports as granted, out of the requested ones. */
    public static FoundPermissions told(Set<? extends Permission> asked, Set<? extends Permission> granted) {
        Set<Permission> denied = new HashSet<>(asked);
        denied.removeAll(granted);
        return new FoundPermissions(Set.copyOf(granted), denied);
    }

    /** A copy with the result of testing one permission. */
    public FoundPermissions with(Permission permission, boolean may) {
        Set<Permission> yes = new HashSet<>(granted);
        Set<Permission> no = new HashSet<>(denied);
        (may ? no : yes).remove(permission);
        (may ? yes : no).add(permission);
        return new FoundPermissions(yes, no);
    }
}
