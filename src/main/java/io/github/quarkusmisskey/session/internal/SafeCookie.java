package io.github.quarkusmisskey.session.internal;

import java.time.Duration;
import java.util.Optional;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * A cookie that scripts cannot read and browsers do not send with requests of other sites. Over https it has the prefix
 * {@code __Host-}, with which browsers accept it from this host only.
 */
public final class SafeCookie {

    private final String name;
    private final Site site;

    /** @param name without the prefix */
    public SafeCookie(String name, Site site) {
        this.name = name;
        this.site = site;
    }

    /** The name in this request, with the prefix if required. */
    public String name(RoutingContext context) {
        return site.isSecure(context) ? "__Host-" + name : name;
    }

    /** The value that the browser sent. */
    public Optional<String> read(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(name(context))).map(Cookie::getValue);
    }

    /** Sets the cookie with the response to this request. */
    public void write(RoutingContext context, String value, Duration lifetime) {
        context.response()
                .addCookie(Cookie.cookie(name(context), value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(site.isSecure(context))
                        .setMaxAge(lifetime.toSeconds()));
    }

    /** Removes the cookie with the response to this request. */
    public void remove(RoutingContext context) {
        write(context, "", Duration.ZERO);
    }
}
