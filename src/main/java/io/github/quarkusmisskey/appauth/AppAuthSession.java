package io.github.quarkusmisskey.appauth;

import java.net.URI;
import java.util.Objects;

/**
 * An approval in progress.
 *
 * @param token secret that the callback carries as {@code token}; it fetches the access token together with the
 *     application's secret
 * @param consentUri the page to send the person to; the token is in it
 */
public record AppAuthSession(MisskeyApp app, String token, URI consentUri) {

    /** Servers create tokens of 36 characters. */
    public static final int MAX_TOKEN = 512;

    static final int MAX_CONSENT_URI = 2000;

    /** @throws IllegalArgumentException if the token or the address is too long */
    public AppAuthSession {
        Objects.requireNonNull(app, "app");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(consentUri, "consentUri");
        if (token.length() > MAX_TOKEN || consentUri.toString().length() > MAX_CONSENT_URI) {
            throw new IllegalArgumentException("The session token or its URL is too long");
        }
    }

    @Override
    public String toString() {
        return "AppAuthSession[" + app.host() + ", redacted]";
    }
}
