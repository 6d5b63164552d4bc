package io.github.quarkusmisskey.api;

import java.util.Collection;
import java.util.List;

/** A permission of a token, such as {@code write:notes}. Servers silently drop names that they do not know. */
public sealed interface Permission permits KnownPermission, OtherPermission {

    /** The name on the wire. */
    String value();

    /**
     * The permission of that name: a {@link KnownPermission} if it is one, else one that only forks and newer servers
     * know.
     *
     * @throws IllegalArgumentException if the name is blank or has a comma, a space or a control character
     */
    static Permission of(String value) {
        return KnownPermission.find(value).<Permission>map(known -> known).orElseGet(() -> new OtherPermission(value));
    }

    /** Whether only moderators and administrators can use it. */
    default boolean administrative() {
        return value().contains(":admin:");
    }

    /** Their names on the wire in alphabetical order. */
    static List<String> names(Collection<? extends Permission> permissions) {
        return permissions.stream().map(Permission::value).sorted().toList();
    }
}
