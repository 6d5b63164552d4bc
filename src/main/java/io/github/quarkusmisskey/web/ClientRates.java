package io.github.quarkusmisskey.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;

import io.github.quarkusmisskey.web.rates.Rates;

/** Counts requests by client address. */
final class ClientRates {

    private static final int IPV6_NETWORK_BYTES = 8;

    private final Rates rates;

    ClientRates(int perMinute) {
        rates = new Rates("misskey.web.login-rate-limit", perMinute);
    }

    /**
     * Counts one request.
     *
     * @param address the client's IP address
     * @return zero if it is within the limit, else how long the client has to wait
     */
    Duration take(String address) {
        return rates.take(network(address));
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
