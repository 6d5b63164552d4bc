package io.github.quarkusmisskey.client.tracing;

import java.util.regex.Pattern;

/** Takes out of the address of a request what belongs to a person: secrets in the query, and accounts. */
final class AddressRedaction {

    private static final Pattern PERSONAL =
            Pattern.compile("(?i)((?:^|[?&;])(?:session|code|state|token|account|return|i|%69)=)[^&#;]*");
    private static final String GATEWAY = "/misskey/api/";

    private AddressRedaction() {}

    /** The address as it may be kept; the same object if nothing is in it. */
    static String of(String address) {
        String path = withoutAccount(address);
        return path.indexOf('=') < 0 ? path : PERSONAL.matcher(path).replaceAll("$1[redacted]");
    }

    /** The gateway's paths name a server and a user of it before the endpoint. */
    private static String withoutAccount(String address) {
        int host = address.indexOf(GATEWAY);
        int user = host < 0 ? -1 : address.indexOf('/', host + GATEWAY.length());
        if (user < 0) {
            return address;
        }
        int endpoint = address.indexOf('/', user + 1);
        String rest = endpoint < 0 ? "" : address.substring(endpoint);
        return address.substring(0, host) + GATEWAY + "{host}/{userId}" + rest;
    }
}
