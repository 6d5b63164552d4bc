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

    static ProblemView of(Trouble trouble, Words words) {
        return of(trouble, words, "", null);
    }

    static ProblemView of(Trouble trouble, Words words, String typed, String returnTo) {
        String advice =
                trouble.reason() == null ? words.problemAdvice(trouble.problem()) : words.reason(trouble.reason());
        return new ProblemView(
                words.problemTitle(trouble.problem()),
                advice,
                trouble.retryAfterSeconds(),
                trouble.code(),
                trouble.problem().startsOver(),
                typed,
                returnTo);
    }
}
