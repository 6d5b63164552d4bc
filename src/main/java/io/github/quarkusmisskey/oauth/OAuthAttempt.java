package io.github.quarkusmisskey.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.internal.Sha256;

/**
 * An approval in progress. State and verifier are secrets; only {@link #state()}, {@link #verifier()} and, of the
 * state, {@link #consentUri()} show them.
 *
 * @param state the value that the callback must repeat
 * @param verifier the PKCE secret, sent to the server together with the code
 */
public record OAuthAttempt(OAuthServer server, OAuthRequest request, String state, String verifier) {

    public OAuthAttempt {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(verifier, "verifier");
    }

    /** The page to send the person to. */
    public URI consentUri() {
        String page = server.authorizationEndpoint().toString();
        String scope = String.join(" ", Permission.names(request.permissions()));
        return URI.create(page + (page.indexOf('?') < 0 ? "?" : "&")
                + "response_type=code"
                + "&client_id=" + encode(request.clientId().toString())
                + "&redirect_uri=" + encode(request.redirectUri().toString())
                + "&scope=" + encode(scope)
                + "&state=" + encode(state)
                + "&code_challenge=" + challenge()
                + "&code_challenge_method=S256");
    }

    private String challenge() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(verifier));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "OAuthAttempt[" + server.host() + ", redacted]";
    }
}
