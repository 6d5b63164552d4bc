package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;

/** A response exceeds the limit of its endpoint; its rest was not read. */
public final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    public AnswerTooLargeException(long limit) {
        super("the response is longer than the " + limit
                + " bytes allowed for this endpoint (misskey.client.max-response-size at most)");
    }
}
