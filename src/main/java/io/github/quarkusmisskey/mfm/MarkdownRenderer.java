package io.github.quarkusmisskey.mfm;

import java.util.List;

/**
 * Renders CommonMark with GitHub's strikethrough. Nodes without a counterpart, such as effects, are reduced to their
 * content; the author's text is escaped.
 */
final class MarkdownRenderer {

    private static final String SPECIAL = "\\`*_{}[]()#+-.!<>~|&";

    private MarkdownRenderer() {}

    /** Separates blocks with empty lines and renders line breaks as hard breaks. */
    static String render(List<MfmNode> nodes) {
        return BlockLines.join(nodes, "\n\n", MarkdownRenderer::render);
    }

    private static String render(MfmNode node) {
        if (node instanceof MfmNode.Parent parent) {
            return parent(parent, render(parent.children()));
        }
        if (node instanceof MfmNode.Text text) {
            return escape(text.text());
        }
        if (node instanceof MfmNode.Plain plain) {
            return escape(plain.text());
        }
        if (node instanceof MfmNode.InlineCode code) {
            return code(code.code());
        }
        if (node instanceof MfmNode.MathInline math) {
            return code(math.formula());
        }
        if (node instanceof MfmNode.BlockCode code) {
            return fenced(code.code(), code.language().orElse(""));
        }
        if (node instanceof MfmNode.MathBlock math) {
            return fenced(math.formula(), "math");
        }
        return node instanceof MfmNode.Url url && Urls.isWeb(url.url())
                ? "<" + address(url.url()) + ">"
                : escape(SourceRenderer.word(node));
    }

    private static String parent(MfmNode.Parent node, String content) {
        if (node instanceof MfmNode.Bold) {
            return "**" + content + "**";
        }
        if (node instanceof MfmNode.Italic) {
            return "*" + content + "*";
        }
        if (node instanceof MfmNode.Strike) {
            return "~~" + content + "~~";
        }
        if (node instanceof MfmNode.Quote) {
            return "> " + content.replace("\n", "\n> ");
        }
        if (node instanceof MfmNode.Link link && Urls.isWeb(link.url())) {
            return "[" + content + "](<" + address(link.url()) + ">)";
        }
        return content;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (c == '\n') {
                escaped.append("\\\n");
            } else if (c != '\r') {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Encodes the characters that are not allowed in a URL in angle brackets. */
    private static String address(String url) {
        return url.replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\n", "%0A")
                .replace("\r", "%0D");
    }

    private static String code(String code) {
        String mark = marks(code, 1);
        return mark + " " + code + " " + mark;
    }

    private static String fenced(String code, String language) {
        String mark = marks(code, 3);
        return mark + language.replaceAll("[^A-Za-z0-9+#-]", "") + "\n" + code + "\n" + mark;
    }

    /** One more back-tick than any run in the code has, and not fewer than {@code least}. */
    private static String marks(String code, int least) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(Math.max(least, longest + 1));
    }
}
