package io.github.quarkusmisskey.mfm;

import java.util.List;

/** Reads MFM as Misskey's own front end does. All methods are safe for threads, and take time linear in the length of the text. */
public final class Mfm {

    /** How deep Misskey's front end nests markup. */
    public static final int NEST_LIMIT = 20;

    private Mfm() {}

    /** The tree of a note's text or a profile's description. Every text has one: what is no markup is text. */
    public static List<MfmNode> parse(String text) {
        return Parser.parse(text, NEST_LIMIT);
    }

    /** The tree of a name, in which only emoji and {@code <plain>} are markup. */
    public static List<MfmNode> parseSimple(String text) {
        return Parser.parseSimple(text);
    }

    /** From a tree back to MFM, as mfm-js writes it. */
    public static String toMfm(List<MfmNode> nodes) {
        return SourceRenderer.render(nodes);
    }

    /** Text without markup, for a preview or a notification; the address of a link stands behind its label. */
    public static String toPlainText(List<MfmNode> nodes) {
        return PlainTextRenderer.render(nodes);
    }

    /** CommonMark; what it has no form for is left as its content. */
    public static String toMarkdown(List<MfmNode> nodes) {
        return MarkdownRenderer.render(nodes);
    }

    /** HTML that loads nothing and links addresses only; {@link MfmHtml} allows more. */
    public static String toHtml(List<MfmNode> nodes) {
        return MfmHtml.create().render(nodes);
    }
}
