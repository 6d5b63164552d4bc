package io.github.quarkusmisskey.account;

import java.util.Objects;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * What belongs to a token beside its value.
 *
 * @param source how it came to be
 * @param applicationName the name that the person saw while granting; 1 to 200 characters
 * @param permissions what was asked for
 * @param status {@link TokenStatus#ACTIVE}, or what a first try of the token showed
 * @param found what the server told or the first try showed of its permissions
 */
public record Grant(
        TokenSource source,
        String applicationName,
        Set<? extends Permission> permissions,
        TokenStatus status,
        FoundPermissions found) {

    static final int MAX_APPLICATION_NAME = 200;
    static final int MAX_PERMISSIONS = 8000;

    /** A grant of which nothing more is known. */
    public Grant(
            TokenSource source, String applicationName, Set<? extends Permission> permissions, TokenStatus status) {
        this(source, applicationName, permissions, status, FoundPermissions.NONE);
    }

    public Grant {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(found, "found");
        permissions = Set.copyOf(permissions);
        if (applicationName == null || applicationName.isBlank() || applicationName.length() > MAX_APPLICATION_NAME) {
            throw new IllegalArgumentException(
                    "An application name has 1 to " + MAX_APPLICATION_NAME + " characters and is not blank");
        }
        check(permissions);
        check(found.granted());
        check(found.denied());
    }

    private static void check(Set<? extends Permission> permissions) {
        if (permissions.stream().mapToInt(p -> p.value().length() + 1).sum() > MAX_PERMISSIONS) {
            throw new IllegalArgumentException(
                    "The names of the permissions have more than " + MAX_PERMISSIONS + " characters together");
        }
    }
}
