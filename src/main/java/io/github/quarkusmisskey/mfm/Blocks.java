package io.github.quarkusmisskey.mfm;

/**
 * Recognises the tokens on lines of their own, except those with inline markup. Each may begin at the line break before
 * its line, which is then part of the token.
 */
final class Blocks {

    private static final String[] SEARCH_WORDS = {"検索", "search"};
    private static final String CODE_MARK = "```";

    private final Source source;
    private int codeSearchedFrom = Integer.MAX_VALUE;
    private int codeFound;

    Blocks(Source source) {
        this.source = source;
    }

    /** Start of the line on which a block's mark must be, or -1 if no line begins here. */
    int lineStart(int at) {
        int start = at + source.lineBreak(at);
        return source.lineBegins(start) ? start : -1;
    }

    /** End of a block whose last line ends at the given place; the break of that line is part of the block. */
    int afterLine(int end) {
        return end + source.lineBreak(end);
    }

    long quote(int at) {
        int start = at + source.lineBreak(at);
        start += source.lineBreak(start);
        if (!source.lineBegins(start) || !source.is('>', start)) {
            return Token.NONE;
        }
        int end = source.lineEnd(start);
        boolean oneLine = true;
        int next = end + source.lineBreak(end);
        while (next > end && source.is('>', next)) {
            oneLine = false;
            end = source.lineEnd(next);
            next = end + source.lineBreak(end);
        }
        if (oneLine && quotedFrom(start) >= end) {
            return Token.NONE;
        }
        return Token.of(Token.Kind.QUOTE, afterLine(afterLine(end)));
    }

    /** Start of the text in a line of a quote, after the mark and at most one space. */
    int quotedFrom(int mark) {
        return source.isSpace(mark + 1) ? mark + 2 : mark + 1;
    }

    long blockCode(int at) {
        int start = lineStart(at);
        if (start < 0 || !source.startsWith(CODE_MARK, start)) {
            return Token.NONE;
        }
        int content = codeStart(start);
        if (content < 0) {
            return Token.NONE;
        }
        int close = codeEnd(content);
        if (close <= content) {
            return Token.NONE;
        }
        int end = close + source.lineBreak(close) + CODE_MARK.length();
        return Token.of(Token.Kind.BLOCK_CODE, afterLine(end));
    }

    /** Start of the code, after the mark and the language; -1 if the text ends before it. */
    int codeStart(int mark) {
        int languageEnd = source.lineEnd(mark + CODE_MARK.length());
        return languageEnd == source.length() ? -1 : languageEnd + source.lineBreak(languageEnd);
    }

    /** The line break before the closing mark, searched from the start of the code; -1 if there is none. */
    int codeEnd(int from) {
        boolean known = from >= codeSearchedFrom && (codeFound < 0 || from <= codeFound);
        if (!known) {
            codeSearchedFrom = from;
            codeFound = findCodeEnd(from);
        }
        return codeFound;
    }

    private int findCodeEnd(int from) {
        int mark = source.next(Source.CODE_MARK, from);
        while (mark >= 0) {
            int lineBreak = source.breakBefore(mark, from);
            if (lineBreak < mark && source.lineEnds(mark + CODE_MARK.length())) {
                return lineBreak;
            }
            mark = source.next(Source.CODE_MARK, mark + 1);
        }
        return -1;
    }

    long mathBlock(int at) {
        int start = lineStart(at);
        if (start < 0 || !source.startsWith("\\[", start)) {
            return Token.NONE;
        }
        int content = start + 2 + source.lineBreak(start + 2);
        int close = source.next(Source.MATH_BLOCK_CLOSE, content);
        if (close < 0 || source.breakBefore(close, content) <= content || !source.lineEnds(close + 2)) {
            return Token.NONE;
        }
        return Token.of(Token.Kind.MATH_BLOCK, afterLine(close + 2));
    }

    long search(int at) {
        int start = lineStart(at);
        if (start < 0) {
            return Token.NONE;
        }
        int lineEnd = source.lineEnd(start);
        int space = searchSpace(start, lineEnd);
        return space > start ? Token.of(Token.Kind.SEARCH, afterLine(lineEnd)) : Token.NONE;
    }

    /** The space before the word that makes a line a search; -1 if the line does not end in one. */
    int searchSpace(int start, int lineEnd) {
        for (String word : SEARCH_WORDS) {
            int bracketed = lineEnd - word.length() - 2;
            if (bracketed - 1 >= start
                    && source.is('[', bracketed)
                    && source.is(']', lineEnd - 1)
                    && isWord(word, bracketed + 1)
                    && source.isSpace(bracketed - 1)) {
                return bracketed - 1;
            }
            int bare = lineEnd - word.length();
            if (bare - 1 >= start && isWord(word, bare) && source.isSpace(bare - 1)) {
                return bare - 1;
            }
        }
        return -1;
    }

    private boolean isWord(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            char c = source.text.charAt(at + i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if (lower != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
