package io.github.quarkusmisskey.devserver.internal.consent;

import io.github.quarkusmisskey.devserver.internal.http.Answer;

/** Carries the response to send instead of a consent page. */
public final class ConsentRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    ConsentRefusal(Answer answer) {
        super("refused with " + answer.status(), null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
