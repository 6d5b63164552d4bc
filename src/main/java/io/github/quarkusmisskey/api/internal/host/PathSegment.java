package io.github.quarkusmisskey.api.internal.host;

import java.nio.charset.StandardCharsets;

/** Writes one segment of a URL's path. */
public final class PathSegment {

    private static final String PLAIN = "-._~!$&'()*+,;=:@";

    private PathSegment() {}

    /**
     * Everything percent-encoded that may not stand in a segment, a slash too.
     *
     * @throws IllegalArgumentException if it is empty, or dots, which programs take out of a path
     */
    public static String encode(String text) {
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException("This cannot stand in a URL: " + HostCharacters.quote(text));
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0 && PLAIN.indexOf(c) >= 0;
    }
}
