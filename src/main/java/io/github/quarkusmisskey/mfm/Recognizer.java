package io.github.quarkusmisskey.mfm;

/**
 * Finds which token begins at a place and where it ends, in time linear in the length of the text: after the first
 * failed look-ahead, such as a link's label without an end, results are remembered. Not thread-safe.
 */
final class Recognizer {

    private static final String CENTER_OPEN = "<center>";
    private static final char EMOJI_SELECTOR = '\uFE0F';
    private static final boolean[] TOKEN_STARTS = new boolean[0x80];
    private static final int CONTEXT_BITS = 4;
    private static final int TOKEN_CONTEXT = (1 << CONTEXT_BITS) - 1;

    static {
        "<*_`\\~$@#:[?h".chars().forEach(c -> TOKEN_STARTS[c] = true);
    }

    private final Source source;
    private final int nestLimit;
    private final EmojiTable emoji = EmojiTable.instance();
    private final WordTokens words;
    private final Urls urls;
    private final Spans spans;
    private final Blocks blocks;

    /** Created by the first failure; before that, no place is read twice. */
    private Memory memory;

    private final Passed passed = new Passed();

    private long steps;

    Recognizer(Source source, int nestLimit) {
        this.source = source;
        this.nestLimit = nestLimit;
        this.words = new WordTokens(source, nestLimit);
        this.urls = new Urls(source, nestLimit);
        this.spans = new Spans(source);
        this.blocks = new Blocks(source);
    }

    Blocks blocks() {
        return blocks;
    }

    Spans spans() {
        return spans;
    }

    WordTokens words() {
        return words;
    }

    /** Number of places looked at so far: a measure of work that does not depend on the machine. */
    long steps() {
        return steps;
    }

    /** The token outside of inline markup, where blocks are allowed too. */
    long full(int at, int depth) {
        long block = block(at, depth);
        if (block != Token.NONE) {
            return block;
        }
        long inline = inline(at, depth, false);
        long token = inline == Token.NONE ? blocks.search(at) : inline;
        return token == Token.NONE ? Token.text(at + 1) : token;
    }

    private long block(int at, int depth) {
        int line = at + source.lineBreak(at);
        if (line >= source.length()) {
            return Token.NONE;
        }
        return switch (source.text.charAt(line)) {
            case '<' -> center(at, depth);
            case '`' -> blocks.blockCode(at);
            case '>', '\n', '\r' -> blocks.quote(at);
            case '\\' -> blocks.mathBlock(at);
            default -> Token.NONE;
        };
    }

    /** The token in simple text, such as a name: only emoji and {@code <plain>}. */
    long simple(int at) {
        long token = emoji(at);
        if (token == Token.NONE && source.is(':', at)) {
            token = words.emojiCode(at);
        }
        if (token == Token.NONE) {
            token = spans.plain(at);
        }
        return token == Token.NONE ? Token.text(at + 1) : token;
    }

    /** The token within inline markup; beyond the nesting limit every character is text. */
    long nested(int at, int depth, boolean label) {
        long token = depth < nestLimit ? inline(at, depth, label) : Token.NONE;
        return token == Token.NONE ? Token.text(at + 1) : token;
    }

    private long inline(int at, int depth, boolean label) {
        steps++;
        long unicode = emoji(at);
        if (unicode != Token.NONE) {
            return unicode;
        }
        return switch (source.text.charAt(at)) {
            case '<' -> tag(at, depth, label);
            case '*' -> asterisks(at, depth, label);
            case '_' -> underscores(at);
            case '`' -> spans.inlineCode(at);
            case '\\' -> source.is('(', at + 1) ? spans.mathInline(at) : Token.NONE;
            case '~' -> source.is('~', at + 1) ? span(Run.STRIKE_WAVE, at, 2, depth, label) : Token.NONE;
            case '$' -> source.is('[', at + 1) ? fn(at, depth, label) : Token.NONE;
            case ':' -> words.emojiCode(at);
            default -> label ? Token.NONE : outsideLabels(at, depth);
        };
    }

    private long outsideLabels(int at, int depth) {
        return switch (source.text.charAt(at)) {
            case '@' -> words.mention(at);
            case '#' -> words.hashtag(at, depth);
            case '[' -> link(at, 1, depth);
            case '?' -> source.is('[', at + 1) ? link(at, 2, depth) : Token.NONE;
            case 'h' -> urls.url(at, depth);
            default -> Token.NONE;
        };
    }

    private long emoji(int at) {
        boolean ascii = source.text.charAt(at) < 0x80;
        if (ascii && (at + 1 >= source.length() || source.text.charAt(at + 1) < 0x80)) {
            return Token.NONE;
        }
        if (source.is(EMOJI_SELECTOR, at)) {
            return Token.text(at + 1);
        }
        int length = emoji.match(source.text, at);
        return length == 0 ? Token.NONE : Token.of(Token.Kind.UNICODE_EMOJI, at + length);
    }

    private long tag(int at, int depth, boolean label) {
        if (source.startsWith("<small>", at)) {
            return span(Run.SMALL, at, "<small>".length(), depth, label);
        }
        if (source.startsWith("<b>", at)) {
            return span(Run.BOLD_TAG, at, "<b>".length(), depth, label);
        }
        if (source.startsWith("<i>", at)) {
            return span(Run.ITALIC_TAG, at, "<i>".length(), depth, label);
        }
        if (source.startsWith("<s>", at)) {
            return span(Run.STRIKE_TAG, at, "<s>".length(), depth, label);
        }
        long plain = spans.plain(at);
        return plain != Token.NONE || label ? plain : urls.urlInBrackets(at);
    }

    private long asterisks(int at, int depth, boolean label) {
        if (source.startsWith("***", at)) {
            return span(Run.BIG, at, 3, depth, label);
        }
        if (source.startsWith("**", at)) {
            return span(Run.BOLD_ASTERISKS, at, 2, depth, label);
        }
        return spans.italic(at, "*");
    }

    private long underscores(int at) {
        long bold = spans.boldUnderscores(at);
        return bold == Token.NONE ? spans.italic(at, "_") : bold;
    }

    /** An unclosed or empty span is text, up to the place that was read. */
    private long span(Run run, int at, int open, int depth, boolean label) {
        int context = context(TOKEN_CONTEXT, depth, label);
        long known = memory == null ? Memory.UNKNOWN : memory.get(at, context);
        if (known != Memory.UNKNOWN) {
            return known;
        }
        int end = runEnd(run, at + open, depth + 1, label);
        boolean closed = end > at + open && source.startsWith(run.close, end);
        long token = closed ? Token.of(run.kind, end + run.close.length()) : Token.text(end);
        if (memory != null) {
            memory.put(at, context, token);
        }
        return token;
    }

    private long fn(int at, int depth, boolean label) {
        int nameEnd = words.run(at + 2, "_");
        if (nameEnd == at + 2) {
            return Token.text(nameEnd);
        }
        int headEnd = argumentsEnd(nameEnd);
        return source.is(' ', headEnd) ? span(Run.FN, at, headEnd + 1 - at, depth, label) : Token.text(headEnd);
    }

    /** End of a function's arguments, which begin at a full stop; the given place if there are none. */
    private int argumentsEnd(int nameEnd) {
        int end = source.is('.', nameEnd) ? argumentEnd(nameEnd + 1) : nameEnd;
        if (end <= nameEnd + 1) {
            return nameEnd;
        }
        while (source.is(',', end) && argumentEnd(end + 1) > end + 1) {
            end = argumentEnd(end + 1);
        }
        return end;
    }

    private int argumentEnd(int start) {
        int end = words.run(start, "_");
        if (end > start && source.is('=', end)) {
            int valueEnd = words.run(end + 1, "_.-");
            return valueEnd > end + 1 ? valueEnd : end;
        }
        return end;
    }

    private long link(int at, int open, int depth) {
        int labelEnd = runEnd(Run.LABEL, at + open, depth + 1, true);
        if (labelEnd > at + open && source.startsWith("](", labelEnd)) {
            long url = linkUrl(labelEnd + 2, depth);
            if (url != Token.NONE && Token.kind(url) != Token.Kind.TEXT && source.is(')', Token.end(url))) {
                return Token.of(Token.Kind.LINK, Token.end(url) + 1);
            }
        }
        remember();
        return Token.NONE;
    }

    /** End of a link's label. */
    int labelEnd(int start, int depth) {
        return runEnd(Run.LABEL, start, depth + 1, true);
    }

    private long linkUrl(int at, int depth) {
        long url = source.is('<', at) ? urls.urlInBrackets(at) : Token.NONE;
        return url == Token.NONE ? urls.url(at, depth) : url;
    }

    private long center(int at, int depth) {
        int line = blocks.lineStart(at);
        if (line < 0 || !source.startsWith(CENTER_OPEN, line)) {
            return Token.NONE;
        }
        int start = centerStart(line);
        int end = runEnd(Run.CENTER, start, depth + 1, false);
        int close = end + source.lineBreak(end);
        if (end > start && source.startsWith(Run.CENTER.close, close)) {
            int after = close + Run.CENTER.close.length();
            if (source.lineEnds(after)) {
                return Token.of(Token.Kind.CENTER, blocks.afterLine(after));
            }
        }
        remember();
        return Token.NONE;
    }

    int centerStart(int line) {
        int start = line + CENTER_OPEN.length();
        return start + source.lineBreak(start);
    }

    /** End of a run: at its closing mark, at something it cannot contain, or at the end of the text. */
    int runEnd(Run run, int start, int depth, boolean label) {
        return memory == null ? readRun(run, start, depth, label) : rememberRun(run, start, depth, label);
    }

    private int readRun(Run run, int start, int depth, boolean label) {
        int at = start;
        while (at < source.length() && !run.stops(source, at)) {
            at = Token.end(nested(at, depth, label));
        }
        return at;
    }

    private int rememberRun(Run run, int start, int depth, boolean label) {
        int context = context(run.ordinal(), depth, label);
        int passedBefore = passed.size();
        int at = start;
        while (at < source.length() && !run.stops(source, at)) {
            if (startsToken(at)) {
                long known = memory.get(at, context);
                if (known != Memory.UNKNOWN) {
                    at = (int) known;
                    break;
                }
                passed.push(at);
            }
            at = Token.end(nested(at, depth, label));
        }
        passed.remember(memory, context, at, passedBefore);
        return at;
    }

    private boolean startsToken(int at) {
        char c = source.text.charAt(at);
        return c < TOKEN_STARTS.length && TOKEN_STARTS[c];
    }

    private void remember() {
        if (memory == null) {
            memory = new Memory(source.length());
        }
    }

    private static int context(int kind, int depth, boolean label) {
        return (depth << 1 | (label ? 1 : 0)) << CONTEXT_BITS | kind;
    }
}
