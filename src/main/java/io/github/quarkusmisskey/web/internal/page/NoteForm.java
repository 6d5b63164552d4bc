package io.github.quarkusmisskey.web.internal.page;

import java.util.List;

import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The form for a note, empty or as submitted.
 *
 * @param account the chosen account's id
 * @param reply id of the note that it replies to; null if it is not a reply
 * @param quote id of the note that it quotes; null if it quotes none
 * @param about that note; null if it is not available
 * @param textError description of the problem with the text; null if there is none
 * @param warningError the same for the content warning
 * @param problem why the server refused the note; null if it was not sent
 */
@RegisterForReflection
public record NoteForm(
        List<AccountView> accounts,
        String account,
        String text,
        String warning,
        String visibility,
        String reply,
        String quote,
        NoteView about,
        String textError,
        String warningError,
        ProblemView problem) {

    public static final int MAX_TEXT = 3000;
    public static final int MAX_WARNING = 100;

    public int maxText() {
        return MAX_TEXT;
    }

    public int maxWarning() {
        return MAX_WARNING;
    }

    /** Whether something has to be corrected. */
    public boolean wrong() {
        return textError != null || warningError != null || problem != null;
    }
}
