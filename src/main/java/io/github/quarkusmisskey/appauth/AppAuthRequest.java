package io.github.quarkusmisskey.appauth;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * The registration of an application.
 *
 * @param callback URL to which the server redirects the browser after each approval; without a query, because servers
 *     append theirs as plain text
 * @param permissions of its tokens; at least one
 */
public record AppAuthRequest(String name, String description, Optional<URI> callback, Set<Permission> permissions) {

    /**
     * @throws IllegalArgumentException if the name or all permissions are missing, or the callback is not absolute or
     *     has a query or fragment
     */
    public AppAuthRequest {
        if (name == null || name.isBlank() || description == null) {
            throw new IllegalArgumentException("An application needs a name and a description");
        }
        if (permissions.isEmpty()) {
            throw new IllegalArgumentException("An application needs at least one permission");
        }
        callback.ifPresent(AppAuthRequest::check);
        permissions = Set.copyOf(permissions);
    }

    private static void check(URI callback) {
        if (!callback.isAbsolute() || callback.getRawQuery() != null || callback.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The callback of an application must be absolute, with neither a query nor a fragment");
        }
    }
}
