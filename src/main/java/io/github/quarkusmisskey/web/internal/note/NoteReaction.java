package io.github.quarkusmisskey.web.internal.note;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;

/** A reaction that a person types or chooses. */
public final class NoteReaction {

    static final int MAX_LENGTH = 100;

    private NoteReaction() {}

    /** @throws ProblemException if it is empty or too long */
    public static String of(String typed) {
        String reaction = ForeignText.line(typed).strip();
        if (reaction.isEmpty() || reaction.length() > MAX_LENGTH) {
            throw new ProblemException(Problem.FORM_REFUSED);
        }
        return reaction;
    }
}
