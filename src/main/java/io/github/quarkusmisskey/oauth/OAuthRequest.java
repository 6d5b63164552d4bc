package io.github.quarkusmisskey.oauth;

import java.net.URI;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * What the person is asked to approve.
 *
 * @param clientId address of the page that describes the application; the server fetches it, so it must be reachable from
 *     there, and real servers want https
 * @param redirectUri where the server sends the browser, listed on that page in the same letters
 * @param permissions the scopes, at least one
 */
public record OAuthRequest(URI clientId, URI redirectUri, Set<Permission> permissions) {

    /**
     * @throws IllegalArgumentException if there is no permission, or an address is none of the web
     */
    public OAuthRequest {
        check("client_id", clientId);
        check("redirect_uri", redirectUri);
        if (permissions.isEmpty()) {
            throw new IllegalArgumentException("An OAuth request needs at least one permission");
        }
        permissions = Set.copyOf(permissions);
    }

    private static void check(String what, URI uri) {
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The " + what + " of OAuth must be an https address with neither a user nor a fragment");
        }
    }
}
