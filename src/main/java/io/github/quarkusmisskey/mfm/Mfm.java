package io.github.quarkusmisskey.mfm;

import java.util.List;

/** Parses MFM in the same way as Misskey's front end. All methods are thread-safe and take linear time. */
public final class Mfm {

    /** Maximum nesting of markup in Misskey's front end. */
    public static final int NEST_LIMIT = 20;

    private Mfm() {}

    /** Parses the text of a note or the description of a profile. Never fails: whatever is not markup is text. */
    public static List<MfmNode> parse(String text) {
        return Parser.parse(text, NEST_LIMIT);
    }

    /** Parses a name, in which only emoji and {@code <plain>} are markup. */
    public static List<MfmNode> parseSimple(String text) {
        return Parser.parseSimple(text);
    }

    /** Renders a tree as MFM, as mfm-js does. */
    public static String toMfm(List<MfmNode> nodes) {
        return SourceRenderer.render(nodes);
    }

    /** Renders plain text, for a preview or a notification; the URL of a link follows its label. */
    public static String toPlainText(List<MfmNode> nodes) {
        return PlainTextRenderer.render(nodes);
    }

    /** Renders CommonMark; markup without a counterpart is reduced to its content. */
    public static String toMarkdown(List<MfmNode> nodes) {
        return MarkdownRenderer.render(nodes);
    }

    /** Renders HTML that loads nothing and links only URLs; {@link MfmHtml} allows more. */
    public static String toHtml(List<MfmNode> nodes) {
        return MfmHtml.create().render(nodes);
    }
}
