package io.github.quarkusmisskey.web.internal.note;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The actions that the reader can perform on a note.
 *
 * @param reaction the reader's own; null if there is none
 * @param reactions the reactions that are offered
 * @param renotable whether the server allows the reader to renote it
 * @param own whether the reader wrote it
 * @param renote whether it is a pure renote, so that all actions except deletion apply to the renoted note
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

    /** Reactions of others that can be used here, then common ones. */
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

    /** Servers do not accept the emoji of other servers. */
    private static boolean isChoosable(String reaction) {
        boolean foreign = reaction.startsWith(":") && reaction.contains("@") && !reaction.endsWith("@.:");
        return !foreign && reaction.length() <= NoteReaction.MAX_LENGTH;
    }

    private static boolean isShared(NoteVisibility visibility) {
        return visibility != null && SHARED.contains(visibility.value());
    }
}
