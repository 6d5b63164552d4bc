package io.github.quarkusmisskey.session.internal;

import java.time.Duration;
import java.util.Optional;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * One cookie that scripts cannot read and that other sites' requests do not carry. On https it has the prefix
 * {@code __Host-}, with which browsers take it from this very host only.
 */
public final class SafeCookie {

    private final String name;
    private final Site site;

    /** @param name without the prefix */
    public SafeCookie(String name, Site site) {
        this.name = name;
        this.site = site;
    }

    /** The name in this request, with the prefix if there has to be one. */
    public String name(RoutingContext context) {
        return site.isSecure(context) ? "__Host-" + name : name;
    }

    /** What the browser sent. */
    public Optional<String> read(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(name(context))).map(Cookie::getValue);
    }

    /** Sets it with the answer to this request. */
    public void write(RoutingContext context, String value, Duration lifetime) {
        context.response()
                .addCookie(Cookie.cookie(name(context), value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(site.isSecure(context))
                        .setMaxAge(lifetime.toSeconds()));
    }

    /** Removes it with the answer to this request. */
    public void remove(RoutingContext context) {
        write(context, "", Duration.ZERO);
    }
}
