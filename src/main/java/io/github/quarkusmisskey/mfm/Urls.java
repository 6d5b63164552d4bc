package io.github.quarkusmisskey.mfm;

import static io.github.quarkusmisskey.mfm.Source.isAlphanumeric;

/** Recognises URLs in the text, bare or in angle brackets. */
final class Urls {

    private static final String FURTHER = ".,_/:%#@$&?!~=+-";
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    private final Source source;
    private final int nestLimit;

    /** Ends of brackets by place and depth, so that a URL within the brackets of another one is read once. */
    private final Memory bracketEnds;

    private int searchedFrom = Integer.MAX_VALUE;
    private int bracketOrSpace;

    Urls(Source source, int nestLimit) {
        this.source = source;
        this.nestLimit = nestLimit;
        this.bracketEnds = new Memory(source.length());
    }

    /** Full stops and commas at the end belong to the sentence; a URL that consists of nothing else is text. */
    long url(int at, int depth) {
        int start = schemeEnd(at);
        if (start < 0) {
            return Token.NONE;
        }
        int written = items(start, Math.min(depth, nestLimit - 1));
        if (written == start) {
            return Token.NONE;
        }
        int end = written;
        while (end > start && (source.is('.', end - 1) || source.is(',', end - 1))) {
            end--;
        }
        return end > start ? Token.of(Token.Kind.URL, end) : Token.text(written);
    }

    long urlInBrackets(int at) {
        int start = schemeEnd(at + 1);
        if (start < 0) {
            return Token.NONE;
        }
        int end = nextBracketOrSpace(start);
        return end > start && source.is('>', end) ? Token.of(Token.Kind.URL_IN_BRACKETS, end + 1) : Token.NONE;
    }

    private int schemeEnd(int at) {
        if (source.startsWith("https://", at)) {
            return at + "https://".length();
        }
        return source.startsWith("http://", at) ? at + "http://".length() : -1;
    }

    private int items(int start, int depth) {
        int end = start;
        int item = item(end, depth);
        while (item > end) {
            end = item;
            item = item(end, depth);
        }
        return end;
    }

    private int item(int at, int depth) {
        if (at >= source.length()) {
            return at;
        }
        char c = source.text.charAt(at);
        if (isAlphanumeric(c) || FURTHER.indexOf(c) >= 0) {
            return at + 1;
        }
        int bracket = OPENING.indexOf(c);
        return bracket < 0 || depth >= nestLimit ? at : bracketEnd(at, depth, CLOSING.charAt(bracket));
    }

    private int bracketEnd(int at, int depth, char closing) {
        long known = bracketEnds.get(at, depth);
        if (known != Memory.UNKNOWN) {
            return (int) known;
        }
        int end = items(at + 1, depth + 1);
        int found = source.is(closing, end) ? end + 1 : at;
        bracketEnds.put(at, depth, found);
        return found;
    }

    private int nextBracketOrSpace(int from) {
        if (from < searchedFrom || from > bracketOrSpace) {
            searchedFrom = from;
            bracketOrSpace = from;
            while (bracketOrSpace < source.length()
                    && !source.is('>', bracketOrSpace)
                    && !source.isSpace(bracketOrSpace)) {
                bracketOrSpace++;
            }
        }
        return bracketOrSpace;
    }

    /** Whether the URL may be linked. In trees of the parser it always may, but applications can build others. */
    static boolean isWeb(String address) {
        String scheme = address.substring(0, Math.max(0, address.indexOf("://")));
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
    }
}
