package io.github.quarkusmisskey.mfm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Builds the nodes without children, and the textual parts of the others. */
final class Leaves {

    private final Source source;
    private final Recognizer recognizer;

    Leaves(Source source, Recognizer recognizer) {
        this.source = source;
        this.recognizer = recognizer;
    }

    MfmNode node(long token, int at) {
        int end = Token.end(token);
        return switch (Token.kind(token)) {
            case UNICODE_EMOJI -> new MfmNode.UnicodeEmoji(text(at, end));
            case EMOJI_CODE -> new MfmNode.EmojiCode(text(at + 1, end - 1));
            case BOLD_UNDERSCORES -> new MfmNode.Bold(List.of(new MfmNode.Text(text(at + 2, end - 2))));
            case ITALIC_MARK -> new MfmNode.Italic(List.of(new MfmNode.Text(text(at + 1, end - 1))));
            case INLINE_CODE -> new MfmNode.InlineCode(text(at + 1, end - 1));
            case MATH_INLINE -> new MfmNode.MathInline(text(at + 2, end - 2));
            case MENTION -> mention(at, end);
            case HASHTAG -> new MfmNode.Hashtag(text(at + 1, end));
            case URL -> new MfmNode.Url(text(at, end), false);
            case URL_IN_BRACKETS -> new MfmNode.Url(text(at + 1, end - 1), true);
            case PLAIN -> plain(at, end);
            case SEARCH -> search(at);
            case BLOCK_CODE -> blockCode(at);
            case MATH_BLOCK -> mathBlock(at);
            default -> throw new IllegalStateException("Not a leaf: " + Token.kind(token));
        };
    }

    private MfmNode mention(int at, int end) {
        int host = source.text.indexOf('@', at + 1);
        boolean named = host > 0 && host < end;
        return named
                ? new MfmNode.Mention(text(at + 1, host), Optional.of(text(host + 1, end)))
                : new MfmNode.Mention(text(at + 1, end), Optional.empty());
    }

    private MfmNode plain(int at, int end) {
        int start = recognizer.spans().plainStart(at);
        return new MfmNode.Plain(text(start, recognizer.spans().plainEnd(start, end)));
    }

    private MfmNode search(int at) {
        int start = recognizer.blocks().lineStart(at);
        int lineEnd = source.lineEnd(start);
        int space = recognizer.blocks().searchSpace(start, lineEnd);
        return new MfmNode.Search(text(start, space), text(start, lineEnd));
    }

    private MfmNode blockCode(int at) {
        int mark = recognizer.blocks().lineStart(at);
        int start = recognizer.blocks().codeStart(mark);
        String language = trim(text(mark + 3, source.lineEnd(mark + 3)));
        String code = text(start, recognizer.blocks().codeEnd(start));
        return new MfmNode.BlockCode(code, language.isEmpty() ? Optional.empty() : Optional.of(language));
    }

    private MfmNode mathBlock(int at) {
        int start = recognizer.blocks().lineStart(at) + 2;
        start += source.lineBreak(start);
        return new MfmNode.MathBlock(
                text(start, source.breakBefore(source.next(Source.MATH_BLOCK_CLOSE, start), start)));
    }

    /** The lines of a quote without their marks. */
    String quoted(int at, int end) {
        StringJoiner lines = new StringJoiner("\n");
        int mark = source.text.indexOf('>', at);
        while (mark < end && source.is('>', mark)) {
            int lineEnd = source.lineEnd(mark);
            lines.add(text(recognizer.blocks().quotedFrom(mark), lineEnd));
            mark = lineEnd + source.lineBreak(lineEnd);
        }
        return lines.toString();
    }

    String fnName(int at) {
        return text(at + 2, recognizer.words().run(at + 2, "_"));
    }

    Map<String, String> fnArguments(int at, int space) {
        int nameEnd = recognizer.words().run(at + 2, "_");
        if (nameEnd == space) {
            return Map.of();
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String argument : text(nameEnd + 1, space).split(",")) {
            int equals = argument.indexOf('=');
            arguments.put(
                    equals < 0 ? argument : argument.substring(0, equals),
                    equals < 0 ? "" : argument.substring(equals + 1));
        }
        return arguments;
    }

    private String text(int start, int end) {
        return source.text.substring(start, end);
    }

    /** Trims white space as ECMAScript defines it, like the reference implementation. */
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhiteSpace(char c) {
        return c == '\uFEFF'
                || c >= '\t' && c <= '\r'
                || c == '\u2028'
                || c == '\u2029'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
