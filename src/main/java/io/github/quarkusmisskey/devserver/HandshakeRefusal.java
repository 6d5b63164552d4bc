package io.github.quarkusmisskey.devserver;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;

/** How a server answers a streaming handshake with an invalid token or a suspended account. */
public enum HandshakeRefusal {
    UNAUTHORIZED(401),
    BAD_REQUEST(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** Sends no response. */
    SILENT(0),
    /** One of the others, at random. */
    RANDOM(-1);

    private static final List<HandshakeRefusal> PLAIN =
            List.of(UNAUTHORIZED, BAD_REQUEST, FORBIDDEN, NOT_FOUND, SILENT);

    private final int status;

    HandshakeRefusal(int status) {
        this.status = status;
    }

    public void answer(Exchange exchange) {
        switch (this) {
            case UNAUTHORIZED -> exchange.send(ApiError.authenticationFailed().answer());
            case SILENT -> {
                // As some forks do.
            }
            case RANDOM ->
                PLAIN.get(ThreadLocalRandom.current().nextInt(PLAIN.size())).answer(exchange);
            default -> exchange.send(Answer.empty(status));
        }
    }
}
