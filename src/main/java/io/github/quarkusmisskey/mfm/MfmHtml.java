package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders trees as HTML. By default only URLs are linked, and nothing is loaded: custom emoji stay text. Nothing of the
 * author's text becomes HTML markup. Immutable and thread-safe.
 */
public final class MfmHtml {

    private final Function<MfmNode.Mention, Optional<URI>> mentionLinks;
    private final Function<String, Optional<URI>> hashtagLinks;
    private final Function<String, Optional<URI>> searchLinks;
    private final Function<String, Optional<URI>> emojiImages;
    private final boolean inlineStyles;

    private MfmHtml(
            Function<MfmNode.Mention, Optional<URI>> mentionLinks,
            Function<String, Optional<URI>> hashtagLinks,
            Function<String, Optional<URI>> searchLinks,
            Function<String, Optional<URI>> emojiImages,
            boolean inlineStyles) {
        this.mentionLinks = mentionLinks;
        this.hashtagLinks = hashtagLinks;
        this.searchLinks = searchLinks;
        this.emojiImages = emojiImages;
        this.inlineStyles = inlineStyles;
    }

    /** Links only URLs; no images, no inline styles. */
    public static MfmHtml create() {
        return new MfmHtml(
                mention -> Optional.empty(),
                tag -> Optional.empty(),
                query -> Optional.empty(),
                name -> Optional.empty(),
                false);
    }

    /** Link of a mention. URLs other than http and https are ignored, here and in the methods below. */
    public MfmHtml mentionLinks(Function<MfmNode.Mention, Optional<URI>> links) {
        return new MfmHtml(links, hashtagLinks, searchLinks, emojiImages, inlineStyles);
    }

    /** Link of a hashtag, by its name without the {@code #}. */
    public MfmHtml hashtagLinks(Function<String, Optional<URI>> links) {
        return new MfmHtml(mentionLinks, links, searchLinks, emojiImages, inlineStyles);
    }

    /** Link of a search, by its query. */
    public MfmHtml searchLinks(Function<String, Optional<URI>> links) {
        return new MfmHtml(mentionLinks, hashtagLinks, links, emojiImages, inlineStyles);
    }

    /** Image of a custom emoji, by its name without colons; the reader's browser loads it. */
    public MfmHtml emojiImages(Function<String, Optional<URI>> images) {
        return new MfmHtml(mentionLinks, hashtagLinks, searchLinks, images, inlineStyles);
    }

    /**
     * Writes colours, angles and speeds chosen by the author into {@code style} attributes, which the content security
     * policy must allow. The values are parsed and written again, never copied.
     */
    public MfmHtml inlineStyles(boolean allowed) {
        return new MfmHtml(mentionLinks, hashtagLinks, searchLinks, emojiImages, allowed);
    }

    public String render(List<MfmNode> nodes) {
        return new HtmlRenderer(this).render(nodes);
    }

    Optional<URI> linkOf(MfmNode.Mention mention) {
        return mentionLinks.apply(mention);
    }

    Optional<URI> linkOfHashtag(String name) {
        return hashtagLinks.apply(name);
    }

    Optional<URI> linkOfSearch(String query) {
        return searchLinks.apply(query);
    }

    Optional<URI> imageOfEmoji(String name) {
        return emojiImages.apply(name);
    }

    boolean hasInlineStyles() {
        return inlineStyles;
    }

    /** The CSS for the classes of the HTML; it honours the preference for reduced motion. */
    public static String stylesheet() {
        return Stylesheet.text();
    }
}
