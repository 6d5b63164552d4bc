package io.github.quarkusmisskey.web.internal.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;

/** Describes permissions to people; an unknown one is shown by its name. */
public final class PermissionWords {

    private PermissionWords() {}

    /** Ordered by name. */
    public static List<String> of(Collection<Permission> permissions, PermissionMessages messages) {
        return permissions.stream()
                .sorted(Comparator.comparing(Permission::value))
                .map(permission -> of(permission, messages))
                .toList();
    }

    public static String of(Permission permission, PermissionMessages messages) {
        return permission instanceof KnownPermission known
                ? messages.permission(PermissionText.of(known))
                : permission.value();
    }
}
