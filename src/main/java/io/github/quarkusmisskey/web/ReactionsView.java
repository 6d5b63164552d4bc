package io.github.quarkusmisskey.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.ForeignText;
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

    /** @param reaction an emoji, or the name of a server's own one between colons */
    @RegisterForReflection
    public record Count(String reaction, long times) {}

    static ReactionsView of(String noteId, Map<String, Long> counts) {
        return new ReactionsView(
                noteId == null ? "" : noteId,
                counts == null
                        ? List.of()
                        : counts.entrySet().stream()
                                .filter(each -> each.getValue() != null && each.getValue() > 0)
                                .filter(each -> each.getKey().length() <= MAX_NAME)
                                .map(each -> new Count(ForeignText.line(name(each.getKey())), each.getValue()))
                                .sorted(Comparator.comparingLong(Count::times).reversed())
                                .limit(SHOWN)
                                .toList());
    }

    /** An emoji of the reader's own server ends with {@code @.}. */
    static String name(String reaction) {
        return reaction.endsWith("@.:") ? reaction.substring(0, reaction.length() - "@.:".length()) + ":" : reaction;
    }
}
