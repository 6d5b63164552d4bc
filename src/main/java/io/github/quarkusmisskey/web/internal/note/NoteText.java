package io.github.quarkusmisskey.web.internal.note;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.Acct;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.internal.LeftOut;
import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.mfm.EmojiImages;
import io.github.quarkusmisskey.mfm.Mfm;
import io.github.quarkusmisskey.mfm.MfmHtml;
import io.github.quarkusmisskey.mfm.MfmNode;
import io.quarkus.qute.RawString;

/**
 * Renders the texts of one author as HTML. Links lead to the reader's server, and custom emoji are pictures if the
 * reader allows them.
 *
 * @param authorHost the author's server as named by the reader's server; null for the reader's own
 * @param emojis tables of emoji URLs by name; the first that contains a name is used
 */
public record NoteText(NoteContext context, String authorHost, List<Map<String, String>> emojis) {

    private static final String CUT = " […]";

    /** Most servers allow up to 3,000 characters. */
    private static final int MAX_TEXT = 20_000;

    private static final int MAX_LINE = 500;
    private static final int MAX_EXCERPT = 140;

    /**
     * @param first the table of the note or other object that contains the text; may be null
     * @param second the table of its author; may be null
     */
    static NoteText of(NoteContext context, String authorHost, Map<String, String> first, Map<String, String> second) {
        return new NoteText(
                context,
                authorHost,
                Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** A note's text; null if there is none. */
    RawString html(String text) {
        String shown = blankToNull(cut(ForeignText.lines(text), MAX_TEXT));
        return shown == null ? null : new RawString(options().render(Mfm.parse(shown)));
    }

    /** One line, such as a name, in which only emoji are rendered; null if there is none. */
    RawString line(String text) {
        String shown = plainLine(text);
        return shown == null ? null : withEmoji(shown);
    }

    /** A line after {@link #plainLine}, with its emoji rendered. */
    RawString withEmoji(String line) {
        return new RawString(options().render(Mfm.parseSimple(line)));
    }

    /** One line in which all markup is rendered, such as a content warning; null if there is none. */
    RawString markedLine(String text) {
        String shown = plainLine(text);
        return shown == null ? null : new RawString(options().render(Mfm.parse(shown)));
    }

    /** The line as written, truncated if it is long; null if there is none. */
    public static String plainLine(String text) {
        return blankToNull(cut(ForeignText.line(text), MAX_LINE));
    }

    /** The start of the text without markup; null if there is none. */
    static String excerpt(String text) {
        String shown = blankToNull(cut(ForeignText.lines(text), MAX_TEXT));
        return shown == null
                ? null
                : blankToNull(shortened(
                        ForeignText.line(Mfm.toPlainText(Mfm.parse(shown)).replace('\n', ' ')), MAX_EXCERPT));
    }

    /** The picture of a custom emoji; empty if unknown, or if the reader does not allow pictures. */
    Optional<URI> emoji(String name) {
        return images().apply(name);
    }

    /** From the tables of the text, otherwise from the reader's server, which also knows the emoji of others. */
    private EmojiImages images() {
        if (!context.pictures()) {
            return EmojiImages.none();
        }
        EmojiImages given = EmojiImages.none();
        for (Map<String, String> table : emojis) {
            given = given.or(table);
        }
        return given.through(this::loadable).or(this::onServer);
    }

    private URI loadable(URI given) {
        String address = context.address(given.toString());
        return address == null ? null : URI.create(address);
    }

    private Optional<URI> onServer(String name) {
        boolean given = emojis.stream().anyMatch(table -> table.get(name) != null);
        return given
                ? Optional.empty()
                : orNothing(
                        () -> context.account().host().uri("/emoji/" + WebAddress.encoded(name + suffix()) + ".webp"));
    }

    private String suffix() {
        return authorHost == null ? "" : "@" + MisskeyHost.of(authorHost).authority();
    }

    private MfmHtml options() {
        MisskeyHost server = context.account().host();
        return MfmHtml.create()
                .mentionLinks(mention -> orNothing(() -> server.userUrl(acct(mention))))
                .hashtagLinks(tag -> orNothing(() -> server.uri("/tags/" + WebAddress.encoded(tag))))
                .searchLinks(query -> orNothing(() -> server.uri("/search?q=" + WebAddress.encoded(query))))
                .emojiImages(images());
    }

    /** A mention without a server refers to a user of the author's server. */
    private Acct acct(MfmNode.Mention mention) {
        String host = mention.host().orElse(authorHost);
        return host == null ? Acct.local(mention.username()) : Acct.remote(mention.username(), MisskeyHost.of(host));
    }

    /** Impossible names of users and servers are not linked. */
    private static Optional<URI> orNothing(Supplier<URI> address) {
        try {
            return Optional.of(address.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A text that is too long for a page ends with an ellipsis; its length is counted once. */
    private static String cut(String text, int max) {
        if (text == null || text.length() <= max) {
            return text;
        }
        LeftOut.addPageCut();
        return shortened(text, max);
    }

    private static String shortened(String text, int max) {
        return text.length() <= max
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max) + CUT;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
