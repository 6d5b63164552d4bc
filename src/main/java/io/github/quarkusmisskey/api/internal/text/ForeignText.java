package io.github.quarkusmisskey.api.internal.text;

/** Makes texts of servers and programs safe to show in a page, a log or an error. */
public final class ForeignText {

    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private ForeignText() {}

    /**
     * The text as one line without invisible characters: controls, marks that change the writing direction, lone
     * surrogates and private-use characters. Joiners are kept, because emoji and some scripts need them.
     *
     * @param text may be null
     * @return null for null
     */
    public static String line(String text) {
        return clean(text, false);
    }

    /** Like {@link #line(String)}, but keeps tabs and line ends. */
    public static String lines(String text) {
        return clean(text, true);
    }

    /**
     * Like {@link #line(String)}, but cut to a length, never within a character.
     *
     * @param max in UTF-16 units
     */
    public static String line(String text, int max) {
        String clean = line(text);
        if (clean == null || clean.length() <= max) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(max - 1)) ? max - 1 : max);
    }

    /** The text as one line whose writing direction does not affect the text around it, for use within a sentence. */
    public static String isolated(String text) {
        return Character.toString(FIRST_STRONG_ISOLATE) + line(text) + Character.toString(POP_ISOLATE);
    }

    private static String clean(String text, boolean keepLines) {
        if (text == null || text.codePoints().allMatch(c -> isKept(c, keepLines))) {
            return text;
        }
        return text.codePoints()
                .filter(c -> isKept(c, keepLines))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Unassigned code points are kept: they may be emoji that are newer than the running Java version. */
    private static boolean isKept(int c, boolean keepLines) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> keepLines && (c == '\n' || c == '\t');
            case Character.FORMAT -> c == JOINER || c == NON_JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> keepLines;
            case Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
