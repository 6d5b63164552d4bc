package io.github.quarkusmisskey.client.internal.tracing;

import java.util.regex.Pattern;

/** Removes personal data from the URL of a request: secrets in the query, and accounts. */
final class AddressRedaction {

    private static final Pattern PERSONAL =
            Pattern.compile("(?i)((?:^|[?&;])(?:session|code|state|token|account|return|i|%69)=)[^&#;]*");
    private static final String GATEWAY = "/misskey/api/";
    private static final String DOCUMENT = "openapi.json";

    private AddressRedaction() {}

    /** The redacted URL; the same object if there is nothing to remove. */
    static String of(String address) {
        String path = withoutAccount(address);
        return path.indexOf('=') < 0 ? path : PERSONAL.matcher(path).replaceAll("$1[redacted]");
    }

    /**
     * The gateway's paths contain a server, possibly with decoded slashes, and one of its users before the endpoint.
     */
    private static String withoutAccount(String address) {
        int gateway = address.indexOf(GATEWAY);
        int rest = gateway + GATEWAY.length();
        if (gateway < 0 || address.startsWith(DOCUMENT, rest)) {
            return address;
        }
        int query = address.indexOf('?', rest);
        return address.substring(0, rest) + "{host}/{userId}/{endpoint}" + (query < 0 ? "" : address.substring(query));
    }
}
