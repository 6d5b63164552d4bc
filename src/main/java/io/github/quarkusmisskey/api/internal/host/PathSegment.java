package io.github.quarkusmisskey.api.internal.host;

import java.nio.charset.StandardCharsets;

/** Encodes one segment of a URL path. */
public final class PathSegment {

    private static final String PLAIN = "-._~!$&'()*+,;=:@";

    private PathSegment() {}

    /**
     * Percent-encodes all characters that a segment may not contain, including the slash.
     *
     * @throws IllegalArgumentException if the text is empty, or one or two dots, which programs remove from paths
     */
    public static String encode(String text) {
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException("This cannot be part of a URL: " + HostCharacters.quote(text));
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
