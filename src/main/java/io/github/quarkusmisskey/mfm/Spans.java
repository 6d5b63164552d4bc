package io.github.quarkusmisskey.mfm;

import static io.github.quarkusmisskey.mfm.Source.isAlphanumeric;
import static io.github.quarkusmisskey.mfm.Source.isSpace;

/** Recognises the inline tokens whose content contains no further markup. */
final class Spans {

    private static final String PLAIN_OPEN = "<plain>";
    private static final String PLAIN_CLOSE = "</plain>";
    private static final char ACUTE = '\u00B4';

    private final Source source;

    Spans(Source source) {
        this.source = source;
    }

    /** Bold by underscores contains only letters, digits and spaces, as does either form of italics. */
    long boldUnderscores(int at) {
        return marked(at, "__", Token.Kind.BOLD_UNDERSCORES);
    }

    /** Italics do not begin within a word. */
    long italic(int at, String mark) {
        return source.isAlphanumeric(at - 1) ? Token.NONE : marked(at, mark, Token.Kind.ITALIC_MARK);
    }

    private long marked(int at, String mark, Token.Kind kind) {
        if (!source.startsWith(mark, at)) {
            return Token.NONE;
        }
        int start = at + mark.length();
        int end = start;
        while (end < source.length() && isWordOrSpace(source.text.charAt(end))) {
            end++;
        }
        return end > start && source.startsWith(mark, end) ? Token.of(kind, end + mark.length()) : Token.NONE;
    }

    private static boolean isWordOrSpace(char c) {
        return isAlphanumeric(c) || isSpace(c);
    }

    long inlineCode(int at) {
        int end = at + 1;
        while (!source.lineEnds(end) && !source.is('`', end) && !source.is(ACUTE, end)) {
            end++;
        }
        return end > at + 1 && source.is('`', end) ? Token.of(Token.Kind.INLINE_CODE, end + 1) : Token.NONE;
    }

    long mathInline(int at) {
        int start = at + 2;
        int close = source.next(Source.MATH_INLINE_CLOSE, start);
        boolean sameLine = close > start && source.nextLineBreak(start) > close;
        return sameLine ? Token.of(Token.Kind.MATH_INLINE, close + 2) : Token.NONE;
    }

    long plain(int at) {
        if (!source.startsWith(PLAIN_OPEN, at)) {
            return Token.NONE;
        }
        int start = plainStart(at);
        int close = source.next(Source.PLAIN_CLOSE, start);
        return close >= 0 && source.breakBefore(close, start) > start
                ? Token.of(Token.Kind.PLAIN, close + PLAIN_CLOSE.length())
                : Token.NONE;
    }

    int plainStart(int at) {
        int start = at + PLAIN_OPEN.length();
        return start + source.lineBreak(start);
    }

    int plainEnd(int start, int tokenEnd) {
        return source.breakBefore(tokenEnd - PLAIN_CLOSE.length(), start);
    }
}
