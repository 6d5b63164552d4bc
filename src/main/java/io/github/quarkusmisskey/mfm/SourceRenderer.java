package io.github.quarkusmisskey.mfm;

import java.util.List;
import java.util.stream.Collectors;

/** Renders a tree as MFM. */
final class SourceRenderer {

    private SourceRenderer() {}

    /** Places each block on lines of its own. */
    static String render(List<MfmNode> nodes) {
        return BlockLines.join(nodes, "\n", SourceRenderer::render);
    }

    private static String render(MfmNode node) {
        if (node instanceof MfmNode.Parent parent) {
            return parent(parent, render(parent.children()));
        }
        if (node instanceof MfmNode.Text text) {
            return text.text();
        }
        if (node instanceof MfmNode.Plain plain) {
            return "<plain>\n" + plain.text() + "\n</plain>";
        }
        if (node instanceof MfmNode.InlineCode code) {
            return "`" + code.code() + "`";
        }
        if (node instanceof MfmNode.BlockCode code) {
            return "```" + code.language().orElse("") + "\n" + code.code() + "\n```";
        }
        if (node instanceof MfmNode.MathInline math) {
            return "\\(" + math.formula() + "\\)";
        }
        if (node instanceof MfmNode.MathBlock math) {
            return "\\[\n" + math.formula() + "\n\\]";
        }
        return word(node);
    }

    /** The text of a node that looks the same in every format without markup of its own. */
    static String word(MfmNode node) {
        if (node instanceof MfmNode.Mention mention) {
            return mention.acct();
        }
        if (node instanceof MfmNode.Hashtag tag) {
            return "#" + tag.name();
        }
        if (node instanceof MfmNode.UnicodeEmoji emoji) {
            return emoji.emoji();
        }
        if (node instanceof MfmNode.EmojiCode emoji) {
            return ":" + emoji.name() + ":";
        }
        if (node instanceof MfmNode.Search search) {
            return search.content();
        }
        if (node instanceof MfmNode.Url url) {
            return url.brackets() ? "<" + url.url() + ">" : url.url();
        }
        throw new IllegalArgumentException("Not a word: " + node);
    }

    private static String parent(MfmNode.Parent node, String content) {
        if (node instanceof MfmNode.Bold) {
            return "**" + content + "**";
        }
        if (node instanceof MfmNode.Italic) {
            return "<i>" + content + "</i>";
        }
        if (node instanceof MfmNode.Small) {
            return "<small>" + content + "</small>";
        }
        if (node instanceof MfmNode.Strike) {
            return "~~" + content + "~~";
        }
        if (node instanceof MfmNode.Center) {
            return "<center>\n" + content + "\n</center>";
        }
        if (node instanceof MfmNode.Quote) {
            return "> " + content.replace("\n", "\n> ");
        }
        if (node instanceof MfmNode.Link link) {
            return (link.silent() ? "?[" : "[") + content + "](" + link.url() + ")";
        }
        MfmNode.Fn fn = (MfmNode.Fn) node;
        return "$[" + fn.name() + arguments(fn) + " " + content + "]";
    }

    private static String arguments(MfmNode.Fn fn) {
        if (fn.arguments().isEmpty()) {
            return "";
        }
        return fn.arguments().entrySet().stream()
                .map(argument -> argument.getValue().isEmpty()
                        ? argument.getKey()
                        : argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(",", ".", ""));
    }
}
