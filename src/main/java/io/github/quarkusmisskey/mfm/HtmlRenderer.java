package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Renders HTML in which every tag and attribute is defined here; everything that comes from the text is escaped. */
final class HtmlRenderer {

    private static final String REL = " rel=\"nofollow noopener noreferrer ugc\"";

    private final MfmHtml options;
    private final StringBuilder html = new StringBuilder();

    HtmlRenderer(MfmHtml options) {
        this.options = options;
    }

    String render(List<MfmNode> nodes) {
        nodes.forEach(this::append);
        return html.toString();
    }

    private void append(MfmNode node) {
        if (node instanceof MfmNode.Parent parent) {
            parent(parent);
        } else if (node instanceof MfmNode.Text text) {
            text(text.text());
        } else if (node instanceof MfmNode.Plain plain) {
            text(plain.text());
        } else if (node instanceof MfmNode.InlineCode code) {
            element("code", "", code.code());
        } else if (node instanceof MfmNode.BlockCode code) {
            blockCode(code);
        } else if (node instanceof MfmNode.MathInline math) {
            element("code", " class=\"mfm-math\"", math.formula());
        } else if (node instanceof MfmNode.MathBlock math) {
            element("pre", " class=\"mfm-math\"", math.formula());
        } else {
            word(node);
        }
    }

    private void parent(MfmNode.Parent node) {
        if (node instanceof MfmNode.Bold) {
            around("b", "", node);
        } else if (node instanceof MfmNode.Italic) {
            around("i", "", node);
        } else if (node instanceof MfmNode.Small) {
            around("small", "", node);
        } else if (node instanceof MfmNode.Strike) {
            around("s", "", node);
        } else if (node instanceof MfmNode.Center) {
            around("div", " class=\"mfm-center\"", node);
        } else if (node instanceof MfmNode.Quote) {
            around("blockquote", "", node);
        } else if (node instanceof MfmNode.Link link) {
            link(link);
        } else {
            fn((MfmNode.Fn) node);
        }
    }

    private void word(MfmNode node) {
        if (node instanceof MfmNode.Url url) {
            anchor(Optional.of(url.url()).filter(Urls::isWeb), url.url());
        } else if (node instanceof MfmNode.Mention mention) {
            anchor(web(options.linkOf(mention)), mention.acct());
        } else if (node instanceof MfmNode.Hashtag tag) {
            anchor(web(options.linkOfHashtag(tag.name())), "#" + tag.name());
        } else if (node instanceof MfmNode.Search search) {
            open("p", " class=\"mfm-search\"");
            anchor(web(options.linkOfSearch(search.query())), search.content());
            close("p");
        } else if (node instanceof MfmNode.EmojiCode emoji) {
            emoji(emoji);
        } else {
            text(SourceRenderer.word(node));
        }
    }

    private void emoji(MfmNode.EmojiCode emoji) {
        String name = SourceRenderer.word(emoji);
        Optional<String> image = web(options.imageOfEmoji(emoji.name()));
        if (image.isEmpty()) {
            text(name);
            return;
        }
        html.append(
                "<img class=\"mfm-emoji\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\" src=\"");
        text(image.get());
        html.append("\" alt=\"");
        text(name);
        html.append("\" title=\"");
        text(name);
        html.append("\">");
    }

    private void blockCode(MfmNode.BlockCode code) {
        open("pre", "");
        element("code", "", code.code());
        close("pre");
    }

    private void link(MfmNode.Link link) {
        boolean web = Urls.isWeb(link.url());
        if (web) {
            openAnchor(link.url());
        }
        link.children().forEach(this::append);
        if (web) {
            close("a");
        }
    }

    private void fn(MfmNode.Fn fn) {
        Optional<String> attributes = Effects.attributes(fn, options.hasInlineStyles());
        if (fn.name().equals("ruby")) {
            ruby(fn);
        } else if (attributes.isPresent()) {
            around("span", attributes.get(), fn);
        } else {
            text("$[" + fn.name() + " ");
            fn.children().forEach(this::append);
            text("]");
        }
    }

    /** The last word of the text is the reading, shown above what precedes it. */
    private void ruby(MfmNode.Fn fn) {
        String content = PlainTextRenderer.render(fn.children());
        int space = content.lastIndexOf(' ');
        html.append("<ruby>");
        text(space < 0 ? content : content.substring(0, space));
        html.append("<rp>(</rp><rt>");
        text(space < 0 ? "" : content.substring(space + 1));
        html.append("</rt><rp>)</rp></ruby>");
    }

    private void anchor(Optional<String> address, String content) {
        address.ifPresent(this::openAnchor);
        text(content);
        address.ifPresent(given -> close("a"));
    }

    private void openAnchor(String address) {
        html.append("<a href=\"");
        text(address);
        html.append('"').append(REL).append('>');
    }

    private static Optional<String> web(Optional<URI> address) {
        return address.filter(
                        uri -> "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                .map(URI::toASCIIString);
    }

    private void around(String element, String attributes, MfmNode.Parent node) {
        open(element, attributes);
        node.children().forEach(this::append);
        close(element);
    }

    private void element(String element, String attributes, String content) {
        open(element, attributes);
        text(content);
        close(element);
    }

    private void open(String element, String attributes) {
        html.append('<').append(element).append(attributes).append('>');
    }

    private void close(String element) {
        html.append("</").append(element).append('>');
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
