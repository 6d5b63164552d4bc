package io.github.quarkusmisskey.web;

import java.time.Duration;
import java.util.Optional;

import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.web.session.SafeCookie;
import io.vertx.ext.web.RoutingContext;

/** Keeps the secret by which a browser that comes back from the Misskey server is known as the one that went there. */
final class BrowserCookie {

    private final SafeCookie cookie;
    private final Duration lifetime;

    /**
     * @param lifetime how long after its last start of a sign-in a browser is known
     */
    BrowserCookie(SafeCookie cookie, Duration lifetime) {
        this.cookie = cookie;
        this.lifetime = lifetime;
    }

    Optional<BrowserSecret> find(RoutingContext context) {
        return cookie.read(context).flatMap(BrowserSecret::of);
    }

    /** The browser's secret, a new one if it has none; sign-ins in two tabs share it. */
    BrowserSecret findOrMake(RoutingContext context) {
        BrowserSecret secret = find(context).orElseGet(BrowserSecret::fresh);
        cookie.write(context, secret.value(), lifetime);
        return secret;
    }

    /** Makes the browser unknown, so that a callback it has used cannot sign it in again. */
    void forget(RoutingContext context) {
        cookie.remove(context);
    }
}
