package io.github.quarkusmisskey.api.internal.host;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/** Converts the name of a host, or its IP address, to the one canonical form in ASCII. */
public final class HostName {

    private static final int MAX_NAME = 253;
    private static final int MAX_LABEL = 63;

    /** The full stop, and the characters that programs treat as one in names. */
    private static final Pattern DOT = Pattern.compile("[.\\u3002\\uff0e\\uff61]");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    private HostName() {}

    public static String canonical(String typed) {
        if (typed.startsWith("[")) {
            return Ipv6Text.canonical(typed);
        }
        List<String> labels = new ArrayList<>(List.of(DOT.split(typed, -1)));
        if (labels.size() > 1 && labels.get(labels.size() - 1).isEmpty()) {
            labels.remove(labels.size() - 1);
        }
        labels.replaceAll(HostLabel::toAscii);
        String name = String.join(".", labels);
        // Browsers and resolvers read 127.1, 0x7f.1 or 2130706433 as addresses, so such text is never a name.
        if (NUMBER.matcher(labels.get(labels.size() - 1)).matches()) {
            return Ipv4Text.requireCanonical(name);
        }
        labels.forEach(HostName::checkLabel);
        if (name.length() > MAX_NAME) {
            throw new InvalidHostException(Reason.TOO_LONG, "The server's name has more than 253 characters");
        }
        checkLastLabel(labels.get(labels.size() - 1));
        return name;
    }

    private static void checkLabel(String label) {
        if (label.isEmpty()) {
            throw new InvalidHostException(Reason.NAME, "A part of the server's name is missing, at a dot");
        }
        if (!label.chars().allMatch(HostCharacters::isNameCharacter)) {
            throw new InvalidHostException(
                    Reason.CHARACTER,
                    "A server's name has letters, digits, hyphens and dots only: " + HostCharacters.quote(label));
        }
        if (label.length() > MAX_LABEL) {
            throw new InvalidHostException(Reason.TOO_LONG, "A part of the server's name has more than 63 characters");
        }
        if (label.startsWith("-") || label.endsWith("-")) {
            throw new InvalidHostException(
                    Reason.NAME,
                    "No part of a server's name begins or ends with a hyphen: " + HostCharacters.quote(label));
        }
        HostLabel.checkPunycode(label);
    }

    /** The last label of a DNS name does not begin with a digit, and java.net.URI would not find a host in it. */
    private static void checkLastLabel(String label) {
        if (HostCharacters.isDigit(label.charAt(0))) {
            throw new InvalidHostException(
                    Reason.NAME,
                    "The last part of a server's name does not begin with a digit: " + HostCharacters.quote(label));
        }
    }
}
