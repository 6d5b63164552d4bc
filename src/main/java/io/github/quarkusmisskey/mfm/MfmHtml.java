package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How trees become HTML. By default nothing is linked but addresses, and nothing is loaded from anywhere: custom emoji stay text. Nothing of
 * a text becomes markup. Immutable, safe for threads.
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

    /** Links to addresses only, no pictures, no styles in the markup. */
    public static MfmHtml create() {
        return new MfmHtml(
                mention -> Optional.empty(),
                tag -> Optional.empty(),
                query -> Optional.empty(),
                name -> Optional.empty(),
                false);
    }

    /** Where a mention leads; an address other than http or https is left out, here and in the methods below. */
    public MfmHtml mentionLinks(Function<MfmNode.Mention, Optional<URI>> links) {
        return new MfmHtml(links, hashtagLinks, searchLinks, emojiImages, inlineStyles);
    }

    /** Where a hashtag leads, by its name without the {@code #}. */
    public MfmHtml hashtagLinks(Function<String, Optional<URI>> links) {
        return new MfmHtml(mentionLinks, links, searchLinks, emojiImages, inlineStyles);
    }

    /** Where a search leads, by its query. */
    public MfmHtml searchLinks(Function<String, Optional<URI>> links) {
        return new MfmHtml(mentionLinks, hashtagLinks, links, emojiImages, inlineStyles);
    }

    /** The picture of a custom emoji, by its name without colons: the reader's browser loads it from there. */
    public MfmHtml emojiImages(Function<String, Optional<URI>> images) {
        return new MfmHtml(mentionLinks, hashtagLinks, searchLinks, images, inlineStyles);
    }

    /**
     * Whether colours, angles and speeds that an author chose are written into {@code style} attributes, which a content security policy has
     * to allow. They are numbers and colours that were read and written anew.
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

    /** The CSS that the classes of the HTML need; animations rest where a reader asked for reduced motion. */
    public static String stylesheet() {
        return Stylesheet.text();
    }
}
