package io.github.quarkusmisskey.gateway;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.quarkusmisskey.web.rates.Rates;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/** Counts by client address who shows credentials that are not good, so that guessing costs the database nothing. */
final class CredentialAttempts {

    private final Rates rates;

    CredentialAttempts(int perMinute) {
        rates = new Rates("misskey.gateway.failed-credentials-rate-limit", perMinute);
    }

    /**
     * Finds out who calls. An attempt counts before it is made, since many may come at once, and is taken back if it is good.
     *
     * @throws RefusedException if there were too many, or the caller is refused
     */
    Caller watch(RoutingContext http, Supplier<Caller> find) {
        if (http.request().getHeader("Authorization") == null) {
            return find.get();
        }
        String address = address(http.request().remoteAddress());
        Duration wait = rates.take(address);
        if (!wait.isZero()) {
            throw new RefusedException(Refusal.RATE_LIMIT_EXCEEDED, wait);
        }
        boolean guessed = false;
        try {
            return find.get();
        } catch (RefusedException e) {
            guessed = e.refusal() == Refusal.INVALID_CREDENTIAL;
            throw e;
        } finally {
            if (!guessed) {
                rates.giveBack(address);
            }
        }
    }

    private static String address(SocketAddress client) {
        return client == null || client.hostAddress() == null ? "none" : client.hostAddress();
    }
}
