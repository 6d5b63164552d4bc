package io.github.quarkusmisskey.streaming.internal.connection;

import java.net.ConnectException;
import java.net.UnknownHostException;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.github.quarkusmisskey.client.internal.websocket.GuardedWebSocketClient;
import io.github.quarkusmisskey.streaming.internal.gap.Events;

/** Why a socket did not open. */
enum Handshake {
    /** There is no token, or the server may not be called. */
    IMPOSSIBLE,
    /** The server refused. For a token that is no longer valid, forks use statuses other than 401. */
    REFUSED,
    /** There was no response although something listens; some forks do that for an invalid token. */
    SILENT,
    /** Nothing listens, or a proxy reports that the server is down. */
    AWAY,
    /** The server asks to wait. */
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
