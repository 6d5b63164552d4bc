package io.github.quarkusmisskey.web.internal.filter;

import java.time.Duration;

import io.github.quarkusmisskey.ratelimit.internal.ClientNetwork;
import io.github.quarkusmisskey.ratelimit.internal.Rates;

/** Counts requests by client address. */
public final class ClientRates {

    private static final String ALL = "all";

    private final Rates rates;
    private final Rates total;

    public ClientRates(int perMinute, int totalPerMinute) {
        rates = new Rates("misskey.web.login-rate-limit", perMinute);
        total = new Rates("misskey.web.login-total-rate-limit", totalPerMinute);
    }

    /**
     * Counts one request.
     *
     * @param address the client's IP address, or another key for clients without one
     * @return zero if the request is within the limit, otherwise how long the client must wait
     */
    Duration take(String address) {
        Duration wait = rates.take(ClientNetwork.of(address));
        return wait.isZero() ? total.take(ALL) : wait;
    }

    int clients() {
        return rates.size();
    }
}
