package io.github.quarkusmisskey.web;

import java.util.List;
import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;

/**
 * A note as the person wrote it, right or not.
 *
 * @param warning empty for none
 * @param visibility the word on the wire
 */
record Draft(AccountRef account, String text, String warning, String visibility) {

    private static final Set<String> VISIBILITIES = Set.of("public", "home", "followers", "specified");

    static Draft empty(AccountRef account) {
        return new Draft(account, "", "", "public");
    }

    /**
     * @throws ProblemException if the visibility is none of the form's
     */
    static Draft of(AccountRef account, Form form) {
        String visibility = form.text("visibility");
        if (!VISIBILITIES.contains(visibility)) {
            throw new ProblemException(Problem.FORM_REFUSED);
        }
        return new Draft(
                account,
                form.text("text").replace("\r\n", "\n"),
                form.text("warning").strip(),
                visibility);
    }

    boolean isRight() {
        return !text.isBlank() && text.length() <= NoteForm.MAX_TEXT && warning.length() <= NoteForm.MAX_WARNING;
    }

    NotesCreateRequest request() {
        return NotesCreateRequest.builder()
                .text(text)
                .cw(warning.isEmpty() ? null : warning)
                .visibility(new NoteVisibility(visibility))
                .build();
    }

    /**
     * @param sent whether to tell what is wrong with it
     */
    NoteForm form(List<AccountView> accounts, Words words, boolean sent, ProblemView problem) {
        return new NoteForm(
                accounts,
                account.getName(),
                text,
                warning,
                visibility,
                sent ? textError(words) : null,
                sent && warning.length() > NoteForm.MAX_WARNING ? words.warningTooLong(NoteForm.MAX_WARNING) : null,
                problem);
    }

    private String textError(Words words) {
        if (text.isBlank()) {
            return words.textMissing();
        }
        return text.length() > NoteForm.MAX_TEXT ? words.textTooLong(NoteForm.MAX_TEXT) : null;
    }
}
