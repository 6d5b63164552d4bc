package io.github.quarkusmisskey.web.internal.note;

import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The note to which a note replies.
 *
 * @param author null if the server does not show that note
 * @param excerpt its content warning, or the start of its text; null if it has neither
 * @param page our page that shows it; null if unknown
 */
@RegisterForReflection
public record AnsweredView(AuthorView author, String excerpt, String page) {

    /** Null for a note that is not a reply. */
    static AnsweredView of(Note note, NoteContext context) {
        Note reply = note.reply();
        if (reply == null) {
            return note.replyId() == null ? null : new AnsweredView(null, null, context.page(note.replyId()));
        }
        String warning = NoteText.plainLine(reply.cw());
        return new AnsweredView(
                AuthorView.of(reply.user(), context),
                warning == null ? NoteText.excerpt(reply.text()) : warning,
                context.page(reply.id() == null ? note.replyId() : reply.id()));
    }
}
