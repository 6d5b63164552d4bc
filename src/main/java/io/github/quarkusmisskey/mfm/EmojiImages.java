package io.github.quarkusmisskey.mfm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finds the images of custom emoji in the tables that servers send for a note, for its author and for the server. The
 * first table with a usable URL wins. For {@link MfmHtml#emojiImages}. Immutable and thread-safe.
 */
public final class EmojiImages implements Function<String, Optional<URI>> {

    /** Marks emoji of the reader's own server in reactions. */
    private static final String LOCAL = "@.";

    private static final EmojiImages NONE = new EmojiImages(name -> Optional.empty());

    private final Function<String, Optional<URI>> lookup;

    private EmojiImages(Function<String, Optional<URI>> lookup) {
        this.lookup = lookup;
    }

    /** Finds no image: all emoji stay text. */
    public static EmojiImages none() {
        return NONE;
    }

    /** @param table URLs by name, such as {@code note.emojis()}; may be null */
    public static EmojiImages of(Map<String, String> table) {
        return table == null ? NONE : new EmojiImages(name -> address(table.get(name)));
    }

    /** Uses another table where this one has no usable URL. */
    public EmojiImages or(Map<String, String> table) {
        return or(of(table));
    }

    /** Uses another function where this one finds no usable URL. */
    public EmojiImages or(Function<String, Optional<URI>> further) {
        return new EmojiImages(name -> lookup.apply(name).or(() -> further.apply(name)));
    }

    /**
     * Loads the images from other URLs, such as those of a proxy.
     *
     * @param rewrite returns null for an image that must not be loaded
     */
    public EmojiImages through(UnaryOperator<URI> rewrite) {
        return new EmojiImages(name -> lookup.apply(name).map(rewrite));
    }

    /** The image of an emoji, by its name without colons, as written in a text or a reaction. */
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
