package io.github.quarkusmisskey.web.internal.problem;

import java.time.Duration;
import java.util.Optional;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.UnstorableDataException;
import io.github.quarkusmisskey.login.LoginHostException;
import io.github.quarkusmisskey.login.LoginOutcome;

/**
 * A problem with its details.
 *
 * @param reason why a host was refused; null for other problems
 * @param fault why a typed server did not respond; null for other problems
 * @param endpoint the endpoint that was called; null if none was
 * @param code the Misskey server's error code; null if there is none
 * @param retryAfterSeconds how long to wait; 0 if unknown
 */
public record ProblemDetail(
        Problem problem,
        InvalidHostException.Reason reason,
        ConnectionFault fault,
        String endpoint,
        String code,
        long retryAfterSeconds) {

    private static final long LOOK_AGAIN_SECONDS = 3;

    public static ProblemDetail of(Problem problem) {
        return new ProblemDetail(problem, null, null, null, null, 0);
    }

    public static ProblemDetail tooMany(Duration wait) {
        return new ProblemDetail(Problem.TOO_MANY, null, null, null, null, roundedUp(wait.toMillis()));
    }

    /** Too many requests are waiting for the server already. */
    public static ProblemDetail busy(Duration wait) {
        return new ProblemDetail(Problem.SERVER_BUSY, null, null, null, null, roundedUp(wait.toMillis()));
    }

    /** The server has not responded yet at the start of a sign-in. */
    public static ProblemDetail silent() {
        return new ProblemDetail(Problem.LOGIN_WAITS, null, null, null, null, LOOK_AGAIN_SECONDS);
    }

    /**
     * The problem with the server of a sign-in.
     *
     * @param typed whether a person typed its name, which can have a mistake
     */
    public static ProblemDetail of(LoginHostException failure, boolean typed) {
        Problem problem = kind(failure.reason(), typed);
        return problem == Problem.HOST_UNREACHABLE
                ? new ProblemDetail(problem, null, ConnectionFault.of(failure.getCause()), null, null, 0)
                : of(problem);
    }

    /** A sign-in that did not lead to a stored token, or has not yet. */
    public static ProblemDetail of(LoginOutcome.Reason reason) {
        boolean soon = reason == LoginOutcome.Reason.UNDER_WAY;
        return new ProblemDetail(kind(reason), null, null, null, null, soon ? LOOK_AGAIN_SECONDS : 0);
    }

    /**
     * The problem that a person sees for a failure.
     *
     * @return empty if the failure is an error of this application
     */
    public static Optional<ProblemDetail> of(RuntimeException failure) {
        if (failure instanceof ProblemException problem) {
            return Optional.of(problem.trouble());
        }
        if (failure instanceof InvalidHostException host) {
            return Optional.of(new ProblemDetail(Problem.HOST_INVALID, host.reason(), null, null, null, 0));
        }
        if (failure instanceof LoginHostException host) {
            return Optional.of(of(kind(host.reason(), false)));
        }
        if (failure instanceof AccountStoreUnavailableException) {
            return Optional.of(of(Problem.STORE_UNAVAILABLE));
        }
        if (failure instanceof UnstorableDataException) {
            return Optional.of(of(Problem.SERVER_FAILED));
        }
        return failure instanceof MisskeyException call ? Optional.of(of(call)) : Optional.empty();
    }

    private static ProblemDetail of(MisskeyException failure) {
        Optional<Duration> wait =
                failure instanceof MisskeyException.RateLimit limit ? limit.retryAfter() : Optional.empty();
        return new ProblemDetail(
                kind(failure),
                null,
                null,
                failure.error().endpoint(),
                failure.code().orElse(null),
                wait.map(delay -> roundedUp(delay.toMillis())).orElse(0L));
    }

    private static Problem kind(MisskeyException failure) {
        return switch (failure.kind()) {
            case AUTHENTICATION -> Problem.TOKEN_REJECTED;
            case PERMISSION -> kind((MisskeyException.Permission) failure);
            case RATE_LIMIT -> Problem.SERVER_BUSY;
            case UNREACHABLE -> Problem.SERVER_UNREACHABLE;
            case SERVER, MALFORMED_ANSWER -> Problem.SERVER_FAILED;
            case NOT_FOUND -> Problem.SERVER_KNOWS_NOTHING;
            case UNKNOWN_ENDPOINT -> Problem.SERVER_LACKS_IT;
            case REFUSED -> Problem.SERVER_REFUSED;
        };
    }

    private static Problem kind(MisskeyException.Permission refused) {
        if (refused.accountSuspended()) {
            return Problem.CALL_SUSPENDED;
        }
        return refused.tokenLacksPermission() ? Problem.PERMISSION_MISSING : Problem.NOT_ALLOWED;
    }

    /**
     * The problem with a server with which nobody can sign in.
     *
     * @param typed whether a person typed its name, possibly with a mistake, instead of choosing it or an account
     */
    static Problem kind(LoginHostException.Reason reason, boolean typed) {
        return switch (reason) {
            case NOT_ALLOWED -> Problem.HOST_NOT_ALLOWED;
            case UNREACHABLE -> typed ? Problem.HOST_UNREACHABLE : Problem.KNOWN_HOST_UNREACHABLE;
            case NOT_MISSKEY -> typed ? Problem.HOST_NOT_MISSKEY : Problem.KNOWN_HOST_NOT_MISSKEY;
            case NO_FLOW -> Problem.HOST_NO_FLOW;
        };
    }

    static Problem kind(LoginOutcome.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> Problem.LOGIN_UNKNOWN;
            case EXPIRED -> Problem.LOGIN_EXPIRED;
            case WRONG_BROWSER -> Problem.WRONG_BROWSER;
            case USED -> Problem.LOGIN_USED;
            case NOT_APPROVED -> Problem.NOT_APPROVED;
            case MISMATCH -> Problem.LOGIN_MISMATCH;
            case SERVER_REFUSED -> Problem.LOGIN_REFUSED;
            case ANSWER_LOST -> Problem.ANSWER_LOST;
            case TOKEN_REFUSED -> Problem.TOKEN_REFUSED;
            case SERVER_UNREACHABLE -> Problem.LOGIN_UNREACHABLE;
            case UNDER_WAY -> Problem.LOGIN_UNDER_WAY;
            case NOT_STORED -> Problem.LOGIN_NOT_STORED;
            case NOT_STORED_TOKEN_LEFT -> Problem.LOGIN_NOT_STORED_TOKEN_LEFT;
            case OTHER_ACCOUNT -> Problem.LOGIN_OTHER_ACCOUNT;
            case OTHER_ACCOUNT_TOKEN_LEFT -> Problem.LOGIN_OTHER_ACCOUNT_TOKEN_LEFT;
        };
    }

    private static long roundedUp(long millis) {
        return Math.max(1, (millis + 999) / 1000);
    }
}
