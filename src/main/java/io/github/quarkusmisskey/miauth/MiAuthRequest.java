package io.github.quarkusmisskey.miauth;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * The request that the person is asked to approve.
 *
 * @param name the application's name on the consent page
 * @param icon the application's icon on the consent page
 * @param callback URL to which the server redirects the browser after the approval; without it, the session is polled
 * @param permissions of the token; at least one
 */
public record MiAuthRequest(String name, Optional<URI> icon, Optional<URI> callback, Set<Permission> permissions) {

    /** Servers refuse these as callbacks, but create the token nevertheless. */
    private static final List<String> REFUSED_SCHEMES =
            List.of("javascript", "file", "data", "mailto", "tel", "vbscript", "about", "blob");

    /**
     * @throws IllegalArgumentException if a part is missing, or the callback is not absolute or has a refused scheme
     */
    public MiAuthRequest {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A MiAuth request requires the name of the application");
        }
        if (permissions.isEmpty()) {
            throw new IllegalArgumentException(
                    "A MiAuth request requires at least one permission; without any, the token is useless");
        }
        permissions = Set.copyOf(permissions);
        callback.ifPresent(MiAuthRequest::checkCallback);
    }

    /** A request without an icon. */
    public static MiAuthRequest of(String name, URI callback, Set<Permission> permissions) {
        return new MiAuthRequest(name, Optional.empty(), Optional.of(callback), permissions);
    }

    private static void checkCallback(URI callback) {
        if (!callback.isAbsolute()) {
            throw new IllegalArgumentException("A callback must be an absolute URI with a scheme");
        }
        if (REFUSED_SCHEMES.contains(callback.getScheme().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Misskey refuses callbacks of the scheme " + callback.getScheme());
        }
    }
}
