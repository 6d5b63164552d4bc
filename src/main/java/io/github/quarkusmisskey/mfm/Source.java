package io.github.quarkusmisskey.mfm;

/** The text to parse, with the tests that MFM's rules apply to single places. Not thread-safe. */
final class Source {

    final String text;
    private final Occurrence[] occurrences = {
        new Occurrence("</plain>"), new Occurrence("\\]"), new Occurrence("\\)"), new Occurrence("```")
    };

    private int lineSearchedFrom = Integer.MAX_VALUE;
    private int lineFound;

    /** Needles whose next occurrence is looked up often. */
    static final int PLAIN_CLOSE = 0;

    static final int MATH_BLOCK_CLOSE = 1;
    static final int MATH_INLINE_CLOSE = 2;
    static final int CODE_MARK = 3;

    Source(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    boolean startsWith(String prefix, int at) {
        return text.startsWith(prefix, at);
    }

    boolean is(char expected, int at) {
        return at < text.length() && text.charAt(at) == expected;
    }

    /** Length of the line break at a place: 2 for CR LF, 1 for either alone, 0 for none. */
    int lineBreak(int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        if (c == '\r') {
            return is('\n', at + 1) ? 2 : 1;
        }
        return c == '\n' ? 1 : 0;
    }

    boolean lineBegins(int at) {
        return at == 0 || isLineBreak(text.charAt(at - 1));
    }

    boolean lineEnds(int at) {
        return at == text.length() || isLineBreak(text.charAt(at));
    }

    /** End of the line that contains a place: its line break or the end of the text. */
    int lineEnd(int from) {
        int at = from;
        while (!lineEnds(at)) {
            at++;
        }
        return at;
    }

    /** Start of the line break that ends at a place, but not before a bound; the place itself if there is none. */
    int breakBefore(int at, int bound) {
        if (at - 2 >= bound && is('\r', at - 2) && is('\n', at - 1)) {
            return at - 2;
        }
        return at - 1 >= bound && isLineBreak(text.charAt(at - 1)) ? at - 1 : at;
    }

    /** The next line break at or after a place, or the end of the text. */
    int nextLineBreak(int from) {
        if (from < lineSearchedFrom || from > lineFound) {
            lineSearchedFrom = from;
            lineFound = lineEnd(from);
        }
        return lineFound;
    }

    boolean isSpace(int at) {
        return at < text.length() && isSpace(text.charAt(at));
    }

    boolean isAlphanumeric(int at) {
        return at >= 0 && at < text.length() && isAlphanumeric(text.charAt(at));
    }

    /** Next occurrence of a needle at or after a place, or -1. Lookups in ascending order read the text once. */
    int next(int needle, int from) {
        return occurrences[needle].next(text, from);
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\t';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlphanumeric(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static final class Occurrence {

        private final String needle;
        private int searchedFrom = Integer.MAX_VALUE;
        private int found;

        Occurrence(String needle) {
            this.needle = needle;
        }

        int next(String text, int from) {
            boolean known = from >= searchedFrom && (found < 0 || from <= found);
            if (!known) {
                searchedFrom = from;
                found = text.indexOf(needle, from);
            }
            return found;
        }
    }
}
