package io.github.quarkusmisskey.web.internal.cookie;

import java.time.Duration;
import java.util.Optional;

import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.session.internal.SafeCookie;
import io.vertx.ext.web.RoutingContext;

/** The cookie with the secret by which a browser that returns from the Misskey server is recognised. */
public final class BrowserCookie {

    private final SafeCookie cookie;
    private final Duration lifetime;

    /** @param lifetime how long a browser is recognised after it last started a sign-in */
    public BrowserCookie(SafeCookie cookie, Duration lifetime) {
        this.cookie = cookie;
        this.lifetime = lifetime;
    }

    public Optional<BrowserSecret> find(RoutingContext context) {
        return cookie.read(context).flatMap(BrowserSecret::of);
    }

    /** The browser's secret, a new one if it has none; sign-ins in two tabs share it. */
    public BrowserSecret findOrMake(RoutingContext context) {
        BrowserSecret secret = find(context).orElseGet(BrowserSecret::fresh);
        cookie.write(context, secret.value(), lifetime);
        return secret;
    }

    /** Deletes the secret, so that a used callback cannot sign the browser in again. */
    public void forget(RoutingContext context) {
        cookie.remove(context);
    }
}
