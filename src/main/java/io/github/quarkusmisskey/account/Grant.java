package io.github.quarkusmisskey.account;

import java.util.Objects;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * Properties of a token besides its value.
 *
 * @param source how the token was obtained
 * @param applicationName the name that the person saw on the consent page; 1 to 200 characters
 * @param permissions requested permissions
 * @param status {@link TokenStatus#ACTIVE}, or the result of a first call with the token
 * @param found permissions known from the server or from that first call
 */
public record Grant(
        TokenSource source,
        String applicationName,
        Set<? extends Permission> permissions,
        TokenStatus status,
        FoundPermissions found) {

    public static final int MAX_APPLICATION_NAME = 200;
    public static final int MAX_PERMISSIONS = 8000;

    /** A grant without known permissions. */
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
                    "The names of the permissions have more than " + MAX_PERMISSIONS + " characters in total");
        }
    }
}
