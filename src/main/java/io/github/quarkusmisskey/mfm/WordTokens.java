package io.github.quarkusmisskey.mfm;

import static io.github.quarkusmisskey.mfm.Source.isAlphanumeric;
import static io.github.quarkusmisskey.mfm.Source.isDigit;

/** Recognises words that begin with a mark: mentions, hashtags and custom emoji. */
final class WordTokens {

    private static final String NOT_IN_HASHTAGS = " \u3000\t\r\n.,!?'\"#:/[]【】()「」（）<>";
    private static final String OPENING = "([「（";
    private static final String CLOSING = ")]」）";

    private final Source source;
    private final int nestLimit;

    WordTokens(Source source, int nestLimit) {
        this.source = source;
        this.nestLimit = nestLimit;
    }

    long emojiCode(int at) {
        int end = run(at + 1, "_+-");
        boolean closed = end > at + 1 && source.is(':', end) && !source.isAlphanumeric(end + 1);
        return closed ? Token.of(Token.Kind.EMOJI_CODE, end + 1) : Token.NONE;
    }

    /** A malformed mention, such as {@code @-a}, is text as a whole. */
    long mention(int at) {
        int nameEnd = run(at + 1, "_.-");
        if (nameEnd == at + 1 || source.isAlphanumeric(at - 1)) {
            return Token.NONE;
        }
        boolean named = source.is('@', nameEnd);
        int hostEnd = named ? run(nameEnd + 1, "_.-") : nameEnd;
        boolean hasHost = hostEnd > nameEnd + 1;
        int writtenEnd = hasHost ? hostEnd : nameEnd;
        int trimmedName = trim(at + 1, nameEnd);
        if (!hasHost) {
            return isName(at + 1, trimmedName) ? Token.of(Token.Kind.MENTION, trimmedName) : Token.text(writtenEnd);
        }
        int trimmedHost = trim(nameEnd + 1, hostEnd);
        boolean valid = isName(nameEnd + 1, trimmedHost) && isName(at + 1, nameEnd) && trimmedName == nameEnd;
        return valid ? Token.of(Token.Kind.MENTION, trimmedHost) : Token.text(writtenEnd);
    }

    private int trim(int start, int end) {
        int at = end;
        while (at > start && isDotOrHyphen(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isName(int start, int end) {
        return end > start && !isDotOrHyphen(start);
    }

    private boolean isDotOrHyphen(int at) {
        return source.is('.', at) || source.is('-', at);
    }

    long hashtag(int at, int depth) {
        int end = hashtagItems(at + 1, Math.min(depth, nestLimit - 1));
        boolean tag = end > at + 1 && !source.isAlphanumeric(at - 1) && !isNumber(at + 1, end);
        return tag ? Token.of(Token.Kind.HASHTAG, end) : Token.NONE;
    }

    private int hashtagItems(int start, int depth) {
        int end = start;
        int item = hashtagItem(end, depth);
        while (item > end) {
            end = item;
            item = hashtagItem(end, depth);
        }
        return end;
    }

    /** End of a character, or of a pair of brackets with its content; the given place if there is neither. */
    private int hashtagItem(int at, int depth) {
        if (at >= source.length()) {
            return at;
        }
        char c = source.text.charAt(at);
        int bracket = OPENING.indexOf(c);
        if (bracket < 0 || depth >= nestLimit) {
            return NOT_IN_HASHTAGS.indexOf(c) < 0 ? at + 1 : at;
        }
        int end = hashtagItems(at + 1, depth + 1);
        return source.is(CLOSING.charAt(bracket), end) ? end + 1 : at;
    }

    private boolean isNumber(int start, int end) {
        int at = start;
        while (at < end && isDigit(source.text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    /** End of a run of letters, digits and the given further characters. */
    int run(int start, String further) {
        int at = start;
        while (at < source.length()
                && (isAlphanumeric(source.text.charAt(at)) || further.indexOf(source.text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
