package io.github.quarkusmisskey.api.internal.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/**
 * IPv6 addresses as text in brackets, in the form of RFC 5952. An embedded IPv4 address is read in dotted form and
 * written in hexadecimal, as browsers do, so that each address has one form.
 */
final class Ipv6Text {

    private static final int GROUPS = 8;
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");

    private Ipv6Text() {}

    static String canonical(String bracketed) {
        if (!bracketed.endsWith("]")) {
            throw malformed();
        }
        String text = bracketed.substring(1, bracketed.length() - 1);
        int gap = text.indexOf("::");
        if (gap < 0) {
            return format(exactly(groups(text)));
        }
        List<Integer> head = groups(text.substring(0, gap));
        List<Integer> tail = groups(text.substring(gap + 2));
        int zeros = GROUPS - head.size() - tail.size();
        if (zeros < 1 || text.substring(0, gap).indexOf('.') >= 0) {
            throw malformed();
        }
        List<Integer> all = new ArrayList<>(head);
        for (int i = 0; i < zeros; i++) {
            all.add(0);
        }
        all.addAll(tail);
        return format(all);
    }

    private static List<Integer> exactly(List<Integer> groups) {
        if (groups.size() != GROUPS) {
            throw malformed();
        }
        return groups;
    }

    private static List<Integer> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return groups;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && Ipv4Text.isCanonical(parts[i])) {
                int[] bytes = Arrays.stream(parts[i].split("\\."))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                groups.add(bytes[0] << 8 | bytes[1]);
                groups.add(bytes[2] << 8 | bytes[3]);
            } else if (GROUP.matcher(parts[i]).matches()) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else {
                throw malformed();
            }
        }
        return groups;
    }

    /** Replaces the longest run of two or more zero groups with {@code ::}; of equally long runs, the first one. */
    private static String format(List<Integer> groups) {
        int start = -1;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            int run = 0;
            while (i + run < GROUPS && groups.get(i + run) == 0) {
                run++;
            }
            if (run > length) {
                start = i;
                length = run;
            }
        }
        if (start < 0) {
            return "[" + hex(groups) + "]";
        }
        return "[" + hex(groups.subList(0, start)) + "::" + hex(groups.subList(start + length, GROUPS)) + "]";
    }

    private static String hex(List<Integer> groups) {
        return String.join(":", groups.stream().map(Integer::toHexString).toList());
    }

    private static InvalidHostException malformed() {
        return new InvalidHostException(
                Reason.ADDRESS, "This is not an IPv6 address in brackets, such as [2001:db8::1], without a zone");
    }
}
