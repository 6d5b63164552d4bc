package io.github.quarkusmisskey.web.internal.problem;

import java.time.Duration;
import java.util.Objects;

/** Ends a request with the page or the JSON that describes the problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration BUSY_FOR = Duration.ofSeconds(5);

    private final transient ProblemDetail trouble;

    public ProblemException(Problem problem) {
        this(ProblemDetail.of(problem), null);
    }

    public ProblemException(ProblemDetail trouble, Throwable cause) {
        super(trouble.problem().name(), cause);
        this.trouble = Objects.requireNonNull(trouble, "trouble");
    }

    /** Too many requests are waiting for the server already. */
    public static ProblemException busy() {
        return new ProblemException(ProblemDetail.busy(BUSY_FOR), null);
    }

    ProblemDetail trouble() {
        return trouble;
    }
}
