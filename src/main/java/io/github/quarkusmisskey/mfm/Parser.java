package io.github.quarkusmisskey.mfm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the tree from the tokens that the {@link Recognizer} finds, from the top down. Not thread-safe. */
final class Parser {

    private final Source source;
    private final int nestLimit;
    private final Recognizer recognizer;
    private final Leaves leaves;
    private long stepsInQuotes;

    private Parser(String text, int nestLimit) {
        this.source = new Source(text);
        this.nestLimit = nestLimit;
        this.recognizer = new Recognizer(source, nestLimit);
        this.leaves = new Leaves(source, recognizer);
    }

    /** The tree of a note's text. */
    static List<MfmNode> parse(String text, int nestLimit) {
        return new Parser(text, nestLimit).full(0);
    }

    /** The tree of a name or another text in which only emoji and {@code <plain>} are markup. */
    static List<MfmNode> parseSimple(String text) {
        return new Parser(text, Integer.MAX_VALUE).simple();
    }

    /** Number of places that parsing a text looks at: a measure of work. */
    static long steps(String text, int nestLimit) {
        Parser parser = new Parser(text, nestLimit);
        parser.full(0);
        return parser.steps();
    }

    private long steps() {
        return recognizer.steps() + stepsInQuotes;
    }

    private List<MfmNode> full(int depth) {
        Children children = new Children(source);
        int at = 0;
        while (at < source.length()) {
            long token = recognizer.full(at, depth);
            add(children, token, at, depth, false);
            at = Token.end(token);
        }
        return children.nodes();
    }

    private List<MfmNode> simple() {
        Children children = new Children(source);
        int at = 0;
        while (at < source.length()) {
            long token = recognizer.simple(at);
            add(children, token, at, 0, false);
            at = Token.end(token);
        }
        return children.nodes();
    }

    private List<MfmNode> inline(int start, int end, int depth, boolean label) {
        Children children = new Children(source);
        int at = start;
        while (at < end) {
            long token = recognizer.nested(at, depth, label);
            add(children, token, at, depth, label);
            at = Token.end(token);
        }
        return children.nodes();
    }

    private void add(Children children, long token, int at, int depth, boolean label) {
        if (Token.kind(token) == Token.Kind.TEXT) {
            children.text(at, Token.end(token));
        } else {
            children.node(node(token, at, depth, label));
        }
    }

    private MfmNode node(long token, int at, int depth, boolean label) {
        int end = Token.end(token);
        return switch (Token.kind(token)) {
            case BIG -> new MfmNode.Fn("tada", Map.of(), inline(at + 3, end - 3, depth + 1, label));
            case BOLD_ASTERISKS -> new MfmNode.Bold(inline(at + 2, end - 2, depth + 1, label));
            case BOLD_TAG -> new MfmNode.Bold(inline(at + 3, end - 4, depth + 1, label));
            case ITALIC_TAG -> new MfmNode.Italic(inline(at + 3, end - 4, depth + 1, label));
            case SMALL -> new MfmNode.Small(inline(at + 7, end - 8, depth + 1, label));
            case STRIKE_TAG -> new MfmNode.Strike(inline(at + 3, end - 4, depth + 1, label));
            case STRIKE_WAVE -> new MfmNode.Strike(inline(at + 2, end - 2, depth + 1, label));
            case FN -> fn(at, end, depth, label);
            case LINK -> link(at, end, depth);
            case CENTER -> center(at, depth);
            case QUOTE -> quote(at, end, depth);
            default -> leaves.node(token, at);
        };
    }

    private MfmNode fn(int at, int end, int depth, boolean label) {
        int space = source.text.indexOf(' ', at);
        return new MfmNode.Fn(
                leaves.fnName(at), leaves.fnArguments(at, space), inline(space + 1, end - 1, depth + 1, label));
    }

    private MfmNode link(int at, int end, int depth) {
        boolean silent = source.is('?', at);
        int start = silent ? at + 2 : at + 1;
        int labelEnd = recognizer.labelEnd(start, depth);
        boolean brackets = source.is('<', labelEnd + 2);
        String url = source.text.substring(labelEnd + (brackets ? 3 : 2), end - (brackets ? 2 : 1));
        return new MfmNode.Link(silent, url, inline(start, labelEnd, depth + 1, true));
    }

    private MfmNode center(int at, int depth) {
        int start = recognizer.centerStart(recognizer.blocks().lineStart(at));
        int end = recognizer.runEnd(Run.CENTER, start, depth + 1, false);
        return new MfmNode.Center(inline(start, end, depth + 1, false));
    }

    private MfmNode quote(int at, int end, int depth) {
        String quoted = leaves.quoted(at, end);
        if (depth + 1 >= nestLimit) {
            return new MfmNode.Quote(quoted.isEmpty() ? List.of() : List.of(new MfmNode.Text(quoted)));
        }
        Parser inner = new Parser(quoted, nestLimit);
        List<MfmNode> children = inner.full(depth + 1);
        stepsInQuotes += inner.steps();
        return new MfmNode.Quote(children);
    }

    /** Collects children and merges adjacent text into one node. */
    private static final class Children {

        private final Source source;
        private final List<MfmNode> nodes = new ArrayList<>();
        private int textStart = -1;
        private int textEnd;

        Children(Source source) {
            this.source = source;
        }

        void text(int start, int end) {
            if (textStart < 0) {
                textStart = start;
            }
            textEnd = end;
        }

        void node(MfmNode node) {
            endText();
            nodes.add(node);
        }

        List<MfmNode> nodes() {
            endText();
            return nodes;
        }

        private void endText() {
            if (textStart >= 0) {
                nodes.add(new MfmNode.Text(source.text.substring(textStart, textEnd)));
                textStart = -1;
            }
        }
    }
}
