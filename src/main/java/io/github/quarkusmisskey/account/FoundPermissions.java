package io.github.quarkusmisskey.account;

import java.util.HashSet;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * What is known of a token beyond what was asked for. Only OAuth tells what it granted; of other tokens is known what tries
 * showed, which is what they may read.
 *
 * @param granted the token may do this
 * @param denied it may not, although it was asked for or tried
 */
public record FoundPermissions(Set<Permission> granted, Set<Permission> denied) {

    public static final FoundPermissions NONE = new FoundPermissions(Set.of(), Set.of());

    public FoundPermissions {
        granted = Set.copyOf(granted);
        denied = Set.copyOf(denied);
    }

    /** What a server says that it granted of what it was asked for. */
    public static FoundPermissions told(Set<? extends Permission> asked, Set<? extends Permission> granted) {
        Set<Permission> denied = new HashSet<>(asked);
        denied.removeAll(granted);
        return new FoundPermissions(Set.copyOf(granted), denied);
    }

    /** The same with what a try showed of one permission. */
    public FoundPermissions with(Permission permission, boolean may) {
        Set<Permission> yes = new HashSet<>(granted);
        Set<Permission> no = new HashSet<>(denied);
        (may ? no : yes).remove(permission);
        (may ? yes : no).add(permission);
        return new FoundPermissions(yes, no);
    }
}
