package io.github.quarkusmisskey.appauth;

import java.net.URI;
import java.util.Objects;

/**
 * One approval under way.
 *
 * @param token what the callback repeats as {@code token}; with the application's secret it fetches the access token
 * @param consentUri the page to send the person to; the token is in it
 */
public record AppAuthSession(MisskeyApp app, String token, URI consentUri) {

    public AppAuthSession {
        Objects.requireNonNull(app, "app");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(consentUri, "consentUri");
    }

    @Override
    public String toString() {
        return "AppAuthSession[" + app.host() + ", redacted]";
    }
}
