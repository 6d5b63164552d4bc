package io.github.quarkusmisskey.web.internal.note;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The reactions to a note with their counts, the most frequent first; servers may send anything.
 *
 * @param noteId empty if unknown
 */
@RegisterForReflection
public record ReactionsView(String noteId, List<Count> counts) {

    /** Servers allow any number; a page does not show all of them. */
    private static final int SHOWN = 30;

    private static final int MAX_NAME = 200;

    /**
     * @param reaction an emoji, or the name of a custom one between colons
     * @param image the picture of a custom emoji; null if the reader does not allow pictures
     */
    @RegisterForReflection
    public record Count(String reaction, String image, long times) {}

    /** @param emojis URLs of custom emoji by name; may be null */
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

    /** The name of an emoji of the reader's own server ends with {@code @.}. */
    static String name(String reaction) {
        return reaction.endsWith("@.:") ? reaction.substring(0, reaction.length() - "@.:".length()) + ":" : reaction;
    }

    /** Null for a Unicode emoji, and for one that stays text. */
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
