package io.github.quarkusmisskey.web.internal.form;

import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;

/** An id of an object on a Misskey server, as a link or a form contains it. */
public final class ServerId {

    private static final int MAX_LENGTH = 64;

    private ServerId() {}

    /**
     * @param given any text, or null
     * @throws ProblemException if no server issues such an id
     */
    public static String of(String given) {
        if (given == null || given.isEmpty() || !isId(given)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return given;
    }

    /** The same for an optional id: null if there is none. */
    public static String ofOptional(String given) {
        return given == null || given.isEmpty() ? null : of(given);
    }

    private static boolean isId(String given) {
        return given.length() <= MAX_LENGTH && given.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }
}
