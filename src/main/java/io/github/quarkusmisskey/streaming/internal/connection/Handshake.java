package io.github.quarkusmisskey.streaming.internal.connection;

import java.net.ConnectException;
import java.net.UnknownHostException;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.github.quarkusmisskey.client.internal.websocket.GuardedWebSocketClient;
import io.github.quarkusmisskey.streaming.internal.gap.Events;

/** What became of a socket that did not open. */
enum Handshake {
    /** There is no token, or the server may not be called. */
    IMPOSSIBLE,
    /**
     * The server answered, and refused. Forks do so for a token that is not good any more by other statuses than 401.
     */
    REFUSED,
    /** No answer came, although something listens: forks do that too. */
    SILENT,
    /** Nothing listens, or a proxy says that the server is away. */
    AWAY,
    /** The server says how long to wait. */
    LATER;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    static Handshake of(Throwable failure) {
        if (!(failure instanceof MisskeyException known)) {
            return IMPOSSIBLE;
        }
        int status = known.status();
        if (!Events.retryAfter(failure).isZero()) {
            return LATER;
        }
        if (status >= BAD_REQUEST && status < SERVER_ERROR && status != TOO_MANY_REQUESTS) {
            return REFUSED;
        }
        if (GuardedWebSocketClient.isFinal(failure)) {
            return IMPOSSIBLE;
        }
        return status == 0 && !isUnreachable(failure) ? SILENT : AWAY;
    }

    private static boolean isUnreachable(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
    }
}
