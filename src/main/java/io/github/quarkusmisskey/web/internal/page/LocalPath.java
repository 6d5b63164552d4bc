package io.github.quarkusmisskey.web.internal.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A page of this site to return to. The value comes from a link that anybody can create, so it is accepted only in a
 * form that no browser interprets as another site: one slash, plain segments, then an optional query and fragment, all
 * in ASCII.
 *
 * @param value used unchanged in a {@code Location} header
 */
public record LocalPath(String value) {

    private static final int MAX_LENGTH = 1000;
    private static final String PLAIN = "._~!$&'()*+,;=:@-";

    /** Characters that decode to a slash, a backslash or a control character. */
    private static final Set<String> REFUSED_IN_PATH = Set.of("2E", "2F", "5C", "7F");

    private static final Set<String> REFUSED_IN_QUERY = Set.of("7F");
    private static final String HEX = "0123456789ABCDEF";
    private static final Set<String> MOVES = Set.of(".", "..");

    /**
     * @param given the value in the request; may be null
     * @return empty unless it is definitely a page of this site
     */
    public static Optional<LocalPath> of(String given) {
        boolean local = given != null && given.length() <= MAX_LENGTH && isLocal(given);
        return local ? Optional.of(new LocalPath(given)) : Optional.empty();
    }

    private static boolean isLocal(String given) {
        int fragment = end(given, '#');
        int query = Math.min(end(given, '?'), fragment);
        return isPath(given.substring(0, query))
                && isPlain(after(given.substring(query, fragment)), "/?", REFUSED_IN_QUERY)
                && isPlain(after(given.substring(fragment)), "/?", REFUSED_IN_QUERY);
    }

    private static int end(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text.length() : at;
    }

    private static String after(String marked) {
        return marked.isEmpty() ? marked : marked.substring(1);
    }

    /** One slash and plain segments, of which only the last may be empty. */
    private static boolean isPath(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].isEmpty() && !last
                    || MOVES.contains(segments[i])
                    || !isPlain(segments[i], "", REFUSED_IN_PATH)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text, String more, Set<String> refused) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%') {
                if (!isEncoded(text, at + 1, refused)) {
                    return false;
                }
                at += 2;
            } else if (!(isAsciiLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || more.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEncoded(String text, int at, Set<String> refused) {
        if (at + 2 > text.length()) {
            return false;
        }
        String code = text.substring(at, at + 2).toUpperCase(Locale.ROOT);
        return code.charAt(0) > '1'
                && HEX.indexOf(code.charAt(0)) >= 0
                && HEX.indexOf(code.charAt(1)) >= 0
                && !refused.contains(code);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** The path without query and fragment. */
    public String path() {
        return value.split("[?#]", 2)[0];
    }
}
