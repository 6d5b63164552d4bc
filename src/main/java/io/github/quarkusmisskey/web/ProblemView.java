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
 */
@RegisterForReflection
public record ProblemView(
        String title,
        String advice,
        long retryAfterSeconds,
        String code,
        boolean startsOver,
        String typed,
        String returnTo) {

    static ProblemView of(Trouble trouble, Visit visit) {
        return of(trouble, visit, "", null);
    }

    static ProblemView of(Trouble trouble, Visit visit, String typed, String returnTo) {
        ProblemMessages messages = visit.problemMessages();
        return new ProblemView(
                messages.title(trouble.problem()),
                trouble.reason() == null
                        ? messages.advice(trouble.problem())
                        : visit.words().reason(trouble.reason()),
                trouble.retryAfterSeconds(),
                trouble.code(),
                trouble.problem().startsOver(),
                typed,
                returnTo);
    }
}
