package io.github.quarkusmisskey.web.internal.cookie;

import java.time.Duration;

import io.github.quarkusmisskey.session.internal.SafeCookie;
import io.vertx.ext.web.RoutingContext;

/**
 * The cookie that allows pages to load the pictures of notes, which reveals the person's address to their servers. Off
 * by default.
 */
public final class PictureChoice {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final String LOAD = "load";

    private final SafeCookie cookie;

    public PictureChoice(SafeCookie cookie) {
        this.cookie = cookie;
    }

    public boolean isMade(RoutingContext context) {
        return cookie.read(context).filter(LOAD::equals).isPresent();
    }

    public void make(RoutingContext context, boolean load) {
        if (load) {
            cookie.write(context, LOAD, KEPT);
        } else {
            cookie.remove(context);
        }
    }
}
