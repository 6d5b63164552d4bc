package io.github.quarkusmisskey.api;

import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/** IPv4 addresses as text, in the one form that every program reads alike: four decimal numbers without leading zeros. */
final class Ipv4Text {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern CANONICAL = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

    private Ipv4Text() {}

    static boolean isCanonical(String text) {
        return CANONICAL.matcher(text).matches();
    }

    static String requireCanonical(String text) {
        if (!isCanonical(text)) {
            throw new InvalidHostException(
                    Reason.ADDRESS,
                    "An IPv4 address is written as four decimal numbers from 0 to 255: " + HostCharacters.quote(text));
        }
        return text;
    }
}
