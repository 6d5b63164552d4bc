package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finds the images of custom emoji in the tables that servers send: that of a note, that of its author, and that of the
 * server. The first table that has a usable address wins. For {@link MfmHtml#emojiImages}. Immutable and thread-safe.
 */
public final class EmojiImages implements Function<String, Optional<URI>> {

    /** Reactions name the emoji of the reader's own server so. */
    private static final String LOCAL = "@.";

    private static final EmojiImages NONE = new EmojiImages(name -> Optional.empty());

    private final Function<String, Optional<URI>> lookup;

    private EmojiImages(Function<String, Optional<URI>> lookup) {
        this.lookup = lookup;
    }

    /** No image at all: emoji stay text. */
    public static EmojiImages none() {
        return NONE;
    }

    /** @param table addresses by name, such as {@code note.emojis()}; may be null */
    public static EmojiImages of(Map<String, String> table) {
        return table == null ? NONE : new EmojiImages(name -> address(table.get(name)));
    }

    /** Looks into another table where this one has no usable address. */
    public EmojiImages or(Map<String, String> table) {
        return or(of(table));
    }

    /** The same with a lookup of any kind. */
    public EmojiImages or(Function<String, Optional<URI>> further) {
        return new EmojiImages(name -> lookup.apply(name).or(() -> further.apply(name)));
    }

    /**
     * Has the images loaded from another address, such as that of a proxy.
     *
     * @param rewrite returns null for an image that is not to be loaded
     */
    public EmojiImages through(UnaryOperator<URI> rewrite) {
        return new EmojiImages(name -> lookup.apply(name).map(rewrite));
    }

    /** The image of an emoji, by its name without colons, as it stands in a text or in a reaction. */
    @Override
    public Optional<URI> apply(String name) {
        return lookup.apply(name.endsWith(LOCAL) ? name.substring(0, name.length() - LOCAL.length()) : name);
    }

    private static Optional<URI> address(String given) {
        if (given == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(given);
            return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
