package io.github.quarkusmisskey.oauth;

import java.net.URI;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * The request that the person is asked to approve.
 *
 * @param clientId URL of the page that describes the application; the server fetches it, so it must be reachable from
 *     there, and real servers require https
 * @param redirectUri URL to which the server redirects the browser; the page must list it literally
 * @param permissions the scopes, at least one
 */
public record OAuthRequest(URI clientId, URI redirectUri, Set<Permission> permissions) {

    /** @throws IllegalArgumentException if there is no permission, or if a URL is not a web URL */
    public OAuthRequest {
        check("client_id", clientId);
        check("redirect_uri", redirectUri);
        if (permissions.isEmpty()) {
            throw new IllegalArgumentException("An OAuth request requires at least one permission");
        }
        permissions = Set.copyOf(permissions);
    }

    private static void check(String what, URI uri) {
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The " + what + " of an OAuth request must be an https URL with neither a user nor a fragment");
        }
    }
}
