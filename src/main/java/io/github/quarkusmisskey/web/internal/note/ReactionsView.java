package io.github.quarkusmisskey.web.internal.note;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How often people reacted to a note, the most frequent first; servers may tell anything.
 *
 * @param noteId empty if it is not known
 */
@RegisterForReflection
public record ReactionsView(String noteId, List<Count> counts) {

    /** Servers allow any number; a page need not show all. */
    private static final int SHOWN = 30;

    private static final int MAX_NAME = 200;

    /**
     * @param reaction an emoji, or the name of a server's own one between colons
     * @param image the picture of the server's own one; null if the reader wants none
     */
    @RegisterForReflection
    public record Count(String reaction, String image, long times) {}

    /** @param emojis addresses of servers' own emoji by name; may be null */
    public static ReactionsView of(
            String noteId, Map<String, Long> counts, Map<String, String> emojis, NoteContext context) {
        return new ReactionsView(
                noteId == null ? "" : noteId,
                counts == null
                        ? List.of()
                        : counts.entrySet().stream()
                                .filter(each -> each.getValue() != null && each.getValue() > 0)
                                .filter(each -> each.getKey().length() <= MAX_NAME)
                                .map(each -> new Count(
                                        ForeignText.line(name(each.getKey())),
                                        image(each.getKey(), emojis, context),
                                        each.getValue()))
                                .sorted(Comparator.comparingLong(Count::times).reversed())
                                .limit(SHOWN)
                                .toList());
    }

    /** An emoji of the reader's own server ends with {@code @.}. */
    static String name(String reaction) {
        return reaction.endsWith("@.:") ? reaction.substring(0, reaction.length() - "@.:".length()) + ":" : reaction;
    }

    /** Null for an emoji of Unicode, and for one that is to stay text. */
    static String image(String reaction, Map<String, String> emojis, NoteContext context) {
        if (reaction.length() < 3 || !reaction.startsWith(":") || !reaction.endsWith(":")) {
            return null;
        }
        return NoteText.of(context, null, emojis, null)
                .emoji(reaction.substring(1, reaction.length() - 1))
                .map(URI::toString)
                .orElse(null);
    }
}
