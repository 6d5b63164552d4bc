package io.github.quarkusmisskey.web.internal.note;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the reader can do with a note.
 *
 * @param reaction the reader's own; null if there is none
 * @param reactions those that are offered
 * @param renotable whether its server lets the reader share it
 * @param own whether the reader wrote it
 * @param renote whether it only shares another note, so that all but deleting is done with that one
 */
@RegisterForReflection
public record NoteActions(
        String noteId, String reaction, List<String> reactions, boolean renotable, boolean own, boolean renote) {

    private static final List<String> COMMON = List.of("👍", "❤", "😆", "🎉", "🤔", "😮", "😢", "🙏");
    private static final int MAX_OFFERED = 16;
    private static final Set<String> SHARED = Set.of("public", "home");

    public static NoteActions of(Note note, AccountRef reader) {
        boolean own = reader.userId()
                .equals(
                        note.userId() == null && note.user() != null
                                ? note.user().id()
                                : note.userId());
        return new NoteActions(
                note.id(),
                note.myReaction() == null ? null : ReactionsView.name(note.myReaction()),
                offered(note),
                isShared(note.visibility()) || own && NoteVisibility.FOLLOWERS.equals(note.visibility()),
                own,
                NoteView.isRenote(note));
    }

    /** What others chose, as far as it can be chosen here, then what is common. */
    private static List<String> offered(Note note) {
        Stream<String> given = note.reactions() == null
                ? Stream.empty()
                : note.reactions().keySet().stream()
                        .filter(NoteActions::isChoosable)
                        .map(ReactionsView::name);
        return Stream.concat(given, COMMON.stream())
                .distinct()
                .limit(MAX_OFFERED)
                .toList();
    }

    /** A server takes no emoji of another one. */
    private static boolean isChoosable(String reaction) {
        boolean foreign = reaction.startsWith(":") && reaction.contains("@") && !reaction.endsWith("@.:");
        return !foreign && reaction.length() <= NoteReaction.MAX_LENGTH;
    }

    private static boolean isShared(NoteVisibility visibility) {
        return visibility != null && SHARED.contains(visibility.value());
    }
}
