package io.github.quarkusmisskey.web.internal.form;

import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;

/** The id of something at a Misskey server, as a link or a form of ours names it. */
public final class ServerId {

    private static final int MAX_LENGTH = 64;

    private ServerId() {}

    /**
     * @param given may be null or anything
     * @throws ProblemException if no server gives such an id
     */
    public static String of(String given) {
        if (given == null || given.isEmpty() || !isId(given)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return given;
    }

    /** The same where there may be none: null then. */
    public static String ofOptional(String given) {
        return given == null || given.isEmpty() ? null : of(given);
    }

    private static boolean isId(String given) {
        return given.length() <= MAX_LENGTH && given.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }
}
