package io.github.quarkusmisskey.web.internal.page;

import java.util.List;

import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The form for a note, empty or as it was sent.
 *
 * @param account the chosen account's id
 * @param reply id of the note that it answers; null if it answers none
 * @param quote id of the note that it quotes; null if it quotes none
 * @param about that note; null if it is not at hand
 * @param textError what is wrong with the text, in words; null if nothing
 * @param warningError the same for the content warning
 * @param problem why the server did not take it; null if it was not asked
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
