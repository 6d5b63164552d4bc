package io.github.quarkusmisskey.client;

import java.io.IOException;

/** An answer was longer than its endpoint may answer; its rest was not read. */
final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLargeException(long limit) {
        super("the answer is longer than the " + limit
                + " bytes that it may have here (misskey.client.max-response-size at" + " most)");
    }
}
