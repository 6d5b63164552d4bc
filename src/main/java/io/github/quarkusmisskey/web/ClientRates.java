package io.github.quarkusmisskey.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;

import io.github.quarkusmisskey.web.rates.Rates;

/** Counts requests by client address. */
final class ClientRates {

    private static final int IPV6_NETWORK_BYTES = 8;

    private static final String ALL = "all";

    private final Rates rates;
    private final Rates total;

    ClientRates(int perMinute, int totalPerMinute) {
        rates = new Rates("misskey.web.login-rate-limit", perMinute);
        total = new Rates("misskey.web.login-total-rate-limit", totalPerMinute);
    }

    /**
     * Counts one request.
     *
     * @param address the client's IP address, or any other word for those without one
     * @return zero if it is within the limit, else how long the client has to wait
     */
    Duration take(String address) {
        Duration wait = rates.take(network(address));
        return wait.isZero() ? total.take(ALL) : wait;
    }

    int clients() {
        return rates.size();
    }

    /** A home has a whole /64 of IPv6 addresses, so one address of it is not one client. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes =
                    InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : Arrays.toString(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
