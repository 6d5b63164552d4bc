package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.api.ForeignText;

/** A reaction as a person types or chooses it. */
final class NoteReaction {

    static final int MAX_LENGTH = 100;

    private NoteReaction() {}

    /**
     * @throws ProblemException if it is empty or too long
     */
    static String of(String typed) {
        String reaction = ForeignText.line(typed).strip();
        if (reaction.isEmpty() || reaction.length() > MAX_LENGTH) {
            throw new ProblemException(Problem.FORM_REFUSED);
        }
        return reaction;
    }
}
