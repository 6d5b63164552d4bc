package io.github.quarkusmisskey.api;

import java.util.Collection;
import java.util.List;

/** A permission of a token, such as {@code write:notes}. Servers silently drop names that they do not know. */
public sealed interface Permission permits KnownPermission, OtherPermission {

    /** The name on the wire. */
    String value();

    /**
     * The permission with this name: a {@link KnownPermission} if there is one, otherwise one that only forks and newer
     * servers know.
     *
     * @throws IllegalArgumentException if the name is blank or contains a comma, a space or a control character
     */
    static Permission of(String value) {
        return KnownPermission.find(value).<Permission>map(known -> known).orElseGet(() -> new OtherPermission(value));
    }

    /** Whether only moderators and administrators can use it. */
    default boolean administrative() {
        return value().contains(":admin:");
    }

    /** The names on the wire, in alphabetical order. */
    static List<String> names(Collection<? extends Permission> permissions) {
        return permissions.stream().map(Permission::value).sorted().toList();
    }
}
