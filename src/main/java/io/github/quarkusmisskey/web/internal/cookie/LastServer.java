package io.github.quarkusmisskey.web.internal.cookie;

import java.time.Duration;
import java.util.Optional;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.session.internal.SafeCookie;
import io.vertx.ext.web.RoutingContext;

/** The cookie with the server of the browser's last sign-in, which is offered again. */
public final class LastServer {

    private static final Duration KEPT = Duration.ofDays(365);

    private final SafeCookie cookie;

    public LastServer(SafeCookie cookie) {
        this.cookie = cookie;
    }

    public Optional<MisskeyHost> find(RoutingContext context) {
        return cookie.read(context).flatMap(LastServer::parse);
    }

    public void remember(RoutingContext context, MisskeyHost host) {
        cookie.write(context, host.toString(), KEPT);
    }

    private static Optional<MisskeyHost> parse(String value) {
        try {
            return Optional.of(MisskeyHost.of(value));
        } catch (InvalidHostException e) {
            return Optional.empty();
        }
    }
}
