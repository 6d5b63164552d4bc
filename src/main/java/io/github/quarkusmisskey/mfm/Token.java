package io.github.quarkusmisskey.mfm;

/**
 * A recognised token: its kind and its end, in one number so that recognition creates no objects. {@link #NONE} stands
 * for no token.
 */
final class Token {

    static final long NONE = -1;

    private static final int KIND_BITS = 8;
    private static final Kind[] KINDS = Kind.values();

    private Token() {}

    static long of(Kind kind, int end) {
        return (long) end << KIND_BITS | kind.ordinal();
    }

    static long text(int end) {
        return of(Kind.TEXT, end);
    }

    static int end(long token) {
        return (int) (token >> KIND_BITS);
    }

    static Kind kind(long token) {
        return KINDS[(int) (token & (1 << KIND_BITS) - 1)];
    }

    enum Kind {
        TEXT,
        UNICODE_EMOJI,
        EMOJI_CODE,
        BIG,
        BOLD_ASTERISKS,
        BOLD_TAG,
        BOLD_UNDERSCORES,
        ITALIC_TAG,
        ITALIC_MARK,
        SMALL,
        STRIKE_TAG,
        STRIKE_WAVE,
        INLINE_CODE,
        MATH_INLINE,
        MENTION,
        HASHTAG,
        URL,
        URL_IN_BRACKETS,
        LINK,
        FN,
        PLAIN,
        QUOTE,
        SEARCH,
        BLOCK_CODE,
        MATH_BLOCK,
        CENTER
    }
}
