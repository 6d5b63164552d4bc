package io.github.quarkusmisskey.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A permission of a token, such as {@code write:notes}. Servers silently drop names that they do not know. */
public sealed interface Permission permits KnownPermission, OtherPermission {

    /** The name on the wire. */
    String value();

    /**
     * The permission of that name: a {@link KnownPermission} if it is one, else an {@link OtherPermission} for forks
     * and newer servers.
     *
     * @throws IllegalArgumentException if the name is blank or has a comma, a space or a control character
     */
    static Permission of(String value) {
        Permission known = Names.KNOWN.get(value);
        return known == null ? new OtherPermission(value) : known;
    }

    /** Whether only moderators and administrators can use it. */
    default boolean administrative() {
        return value().contains(":admin:");
    }

    /** Their names on the wire in alphabetical order. */
    static List<String> names(Collection<? extends Permission> permissions) {
        return permissions.stream().map(Permission::value).sorted().toList();
    }

    /** Index of the known ones by name. */
    final class Names {
        private static final Map<String, Permission> KNOWN = Arrays.stream(KnownPermission.values())
                .collect(Collectors.toUnmodifiableMap(KnownPermission::value, Function.identity()));

        private Names() {}
    }
}
