package io.github.quarkusmisskey.client;

import java.io.IOException;

/** An answer was longer than {@code misskey.client.max-response-size}; its rest was not read. */
final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLargeException(long limit) {
        super("the answer is longer than the " + limit + " bytes of misskey.client.max-response-size");
    }
}
