package io.github.quarkusmisskey.mfm;

import java.util.List;

/** From a tree to what a reader would read aloud: no marks, and addresses behind the labels of links. */
final class PlainTextRenderer {

    private PlainTextRenderer() {}

    /** Blocks get lines of their own. */
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
