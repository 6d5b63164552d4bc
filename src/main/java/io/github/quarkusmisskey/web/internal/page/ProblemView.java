package io.github.quarkusmisskey.web.internal.page;

import java.util.List;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.web.internal.message.ProblemMessages;
import io.github.quarkusmisskey.web.internal.page.StartView.ServerChoice;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The description of a problem.
 *
 * @param retryAfterSeconds 0 if unknown
 * @param code the Misskey server's error code; null if there is none
 * @param weak the token that lacks a permission; null for other problems
 * @param signIn the sign-in that helps; null for other problems
 * @param wayOut the link that helps with other problems
 */
@RegisterForReflection
public record ProblemView(
        String title,
        String advice,
        long retryAfterSeconds,
        String code,
        WeakToken weak,
        SignIn signIn,
        WayOut wayOut) {

    /**
     * @param host the server of the account whose access ended, to sign in with again; null for any server
     * @param asked the initial content of the form
     * @param anyServer whether a server may be typed
     * @param choices servers to choose
     */
    @RegisterForReflection
    public record SignIn(String host, AskedSignIn asked, boolean anyServer, List<ServerChoice> choices) {}

    public static ProblemView of(ProblemDetail trouble, PageRequest visit, WeakToken weak, SignIn signIn) {
        ProblemMessages messages = visit.problemMessages();
        Problem problem = trouble.problem();
        return new ProblemView(
                messages.title(problem),
                weak == null ? advice(trouble, visit) : weak.advice(),
                trouble.retryAfterSeconds(),
                trouble.code(),
                weak,
                weak == null ? signIn : null,
                WayOut.of(problem, visit));
    }

    /** The code for use in a sentence. */
    public String codeInText() {
        return ForeignText.isolated(code);
    }

    private static String advice(ProblemDetail trouble, PageRequest visit) {
        if (trouble.fault() != null) {
            return visit.problemMessages().unreachable(trouble.fault());
        }
        return trouble.reason() == null
                ? visit.problemMessages().advice(trouble.problem())
                : visit.words().reason(trouble.reason());
    }
}
