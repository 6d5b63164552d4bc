package io.github.quarkusmisskey.mfm;

import java.util.List;

/** Renders plain text without marks, with URLs after the labels of links. */
final class PlainTextRenderer {

    private PlainTextRenderer() {}

    /** Places each block on lines of its own. */
    static String render(List<MfmNode> nodes) {
        return BlockLines.join(nodes, "\n", PlainTextRenderer::render);
    }

    private static String render(MfmNode node) {
        if (node instanceof MfmNode.Parent parent) {
            return parent(parent, render(parent.children()));
        }
        if (node instanceof MfmNode.Text text) {
            return text.text();
        }
        if (node instanceof MfmNode.Plain plain) {
            return plain.text();
        }
        if (node instanceof MfmNode.InlineCode code) {
            return code.code();
        }
        if (node instanceof MfmNode.BlockCode code) {
            return code.code();
        }
        if (node instanceof MfmNode.MathInline math) {
            return math.formula();
        }
        if (node instanceof MfmNode.MathBlock math) {
            return math.formula();
        }
        return node instanceof MfmNode.Url url ? url.url() : SourceRenderer.word(node);
    }

    private static String parent(MfmNode.Parent node, String content) {
        if (node instanceof MfmNode.Quote) {
            return "> " + content.replace("\n", "\n> ");
        }
        if (node instanceof MfmNode.Link link) {
            return content.equals(link.url()) ? content : content + " (" + link.url() + ")";
        }
        return content;
    }
}
