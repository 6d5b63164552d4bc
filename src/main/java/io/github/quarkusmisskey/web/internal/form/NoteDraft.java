package io.github.quarkusmisskey.web.internal.form;

import java.util.List;
import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.UserLite;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.note.AuthorView;
import io.github.quarkusmisskey.web.internal.note.NoteText;
import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.github.quarkusmisskey.web.internal.page.AccountView;
import io.github.quarkusmisskey.web.internal.page.NoteForm;
import io.github.quarkusmisskey.web.internal.page.ProblemView;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;

/**
 * A note as submitted, whether or not it is valid.
 *
 * @param warning empty for none
 * @param visibility the name in the API
 * @param reply id of the note that it replies to; null if it is not a reply
 * @param quote id of the note that it quotes; null if it quotes none
 */
public record NoteDraft(
        AccountRef account, String text, String warning, String visibility, String reply, String quote) {

    private static final Set<String> VISIBILITIES = Set.of("public", "home", "followers", "specified");

    public static NoteDraft empty(AccountRef account) {
        return new NoteDraft(account, "", "", "public", null, null);
    }

    /** A reply that begins with the mentions of its recipients and is not visible to more people than the note. */
    public static NoteDraft reply(AccountRef account, Note note) {
        UserLite user = note.user();
        boolean self =
                user == null || user.username() == null || account.userId().equals(user.id());
        String handle = self ? "" : AuthorView.handle(user) + " ";
        String warning = NoteText.plainLine(note.cw());
        return new NoteDraft(account, handle, warning == null ? "" : warning, visibility(note), note.id(), null);
    }

    public static NoteDraft quote(AccountRef account, Note note) {
        return new NoteDraft(account, "", "", visibility(note), null, note.id());
    }

    private static String visibility(Note note) {
        return note.visibility() != null
                        && VISIBILITIES.contains(note.visibility().value())
                ? note.visibility().value()
                : "specified";
    }

    /** @throws ProblemException if the visibility is not one of the form */
    public static NoteDraft of(AccountRef account, PageForm form) {
        String visibility = form.text("visibility");
        if (!VISIBILITIES.contains(visibility)) {
            throw new ProblemException(Problem.FORM_REFUSED);
        }
        return new NoteDraft(
                account,
                form.text("text").replace("\r\n", "\n"),
                form.text("warning").strip(),
                visibility,
                ServerId.ofOptional(form.text("reply")),
                ServerId.ofOptional(form.text("quote")));
    }

    public boolean isRight() {
        return !text.isBlank() && text.length() <= NoteForm.MAX_TEXT && warning.length() <= NoteForm.MAX_WARNING;
    }

    public NotesCreateRequest request() {
        return NotesCreateRequest.builder()
                .text(text)
                .cw(warning.isEmpty() ? null : warning)
                .visibility(new NoteVisibility(visibility))
                .replyId(reply)
                .renoteId(quote)
                .build();
    }

    /**
     * @param about the note that it replies to or quotes; null if there is none, or if it is not available
     * @param sent whether to show what is wrong with it
     */
    public NoteForm form(
            List<AccountView> accounts, NoteView about, Messages words, boolean sent, ProblemView problem) {
        return new NoteForm(
                accounts,
                account.getName(),
                text,
                warning,
                visibility,
                reply,
                quote,
                about,
                sent ? textError(words) : null,
                sent && warning.length() > NoteForm.MAX_WARNING ? words.warningTooLong(NoteForm.MAX_WARNING) : null,
                problem);
    }

    private String textError(Messages words) {
        if (text.isBlank()) {
            return words.textMissing();
        }
        return text.length() > NoteForm.MAX_TEXT ? words.textTooLong(NoteForm.MAX_TEXT) : null;
    }
}
