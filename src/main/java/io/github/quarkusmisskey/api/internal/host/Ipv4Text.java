package io.github.quarkusmisskey.api.internal.host;

import java.util.Arrays;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/**
 * IPv4 addresses as text, in the only form that all programs read alike: four decimal numbers without leading zeros.
 */
public final class Ipv4Text {

    private static final int MAX_LENGTH = 15;
    private static final int BYTES = 4;
    private static final Pattern BYTE = Pattern.compile("25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]");

    private Ipv4Text() {}

    public static boolean isCanonical(String text) {
        String[] parts = text.length() > MAX_LENGTH ? new String[0] : text.split("\\.", -1);
        return parts.length == BYTES
                && Arrays.stream(parts).allMatch(part -> BYTE.matcher(part).matches());
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
