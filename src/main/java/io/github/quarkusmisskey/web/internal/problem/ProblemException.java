package io.github.quarkusmisskey.web.internal.problem;

import java.util.Objects;

/** Ends a request with the page, or the JSON, that tells the problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail trouble;

    public ProblemException(Problem problem) {
        this(ProblemDetail.of(problem), null);
    }

    public ProblemException(ProblemDetail trouble, Throwable cause) {
        super(trouble.problem().name(), cause);
        this.trouble = Objects.requireNonNull(trouble, "trouble");
    }

    ProblemDetail trouble() {
        return trouble;
    }
}
