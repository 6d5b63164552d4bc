package io.github.quarkusmisskey.web;

import java.util.Objects;

/** Ends a request with the page, or the JSON, that tells the problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    public ProblemException(Problem problem) {
        this(Trouble.of(problem), null);
    }

    ProblemException(Trouble trouble, Throwable cause) {
        super(trouble.problem().name(), cause);
        this.trouble = Objects.requireNonNull(trouble, "trouble");
    }

    Trouble trouble() {
        return trouble;
    }
}
