package io.github.quarkusmisskey.web;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A problem in words.
 *
 * @param retryAfterSeconds 0 if it is not known
 * @param code the Misskey server's name of the error; null if it gave none
 * @param startsOver whether to offer another sign-in
 * @param typed the server that the person typed; empty if none
 * @param returnTo the page to go to after the sign-in; null for none
 * @param weak the token that lacks a permission; null for other problems
 */
@RegisterForReflection
public record ProblemView(
        String title,
        String advice,
        long retryAfterSeconds,
        String code,
        boolean startsOver,
        String typed,
        String returnTo,
        WeakToken weak) {

    static ProblemView of(Trouble trouble, Visit visit, WeakToken weak) {
        ProblemMessages messages = visit.problemMessages();
        return new ProblemView(
                messages.title(trouble.problem()),
                weak == null ? advice(trouble, visit) : weak.advice(),
                trouble.retryAfterSeconds(),
                trouble.code(),
                weak == null && trouble.problem().startsOver(),
                visit.typedHost(),
                visit.returnTo().orElse(null),
                weak);
    }

    private static String advice(Trouble trouble, Visit visit) {
        return trouble.reason() == null
                ? visit.problemMessages().advice(trouble.problem())
                : visit.words().reason(trouble.reason());
    }
}
