package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.streaming.StreamState;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.github.quarkusmisskey.streaming.internal.gap.Events;

/**
 * Decides what a socket that failed means: whether to open it again, and when, or to end its feeds. Servers and forks
 * do not agree on how they refuse a token, so a call with the token decides where the failure leaves it open.
 */
final class ConnectionFailures {

    private static final String GOOD_TOKEN =
            "; calls with the token are not refused, so that a proxy may take away the header"
                    + " (misskey.streaming.token-in), or the server has no streams";

    private final AccountStreams streams;
    private final Caller caller;
    private final Connector connector;
    private boolean doubtful;

    ConnectionFailures(AccountStreams streams, Caller caller, Connector connector) {
        this.streams = streams;
        this.caller = caller;
        this.connector = connector;
    }

    /** The socket of a connection did not open. */
    void notOpened(SocketConnection line, Throwable failure) {
        Handshake handshake = Handshake.of(failure);
        boolean rejected = failure instanceof MisskeyException.Authentication && caller.isAnonymous();
        if (handshake == Handshake.IMPOSSIBLE || rejected) {
            boolean noToken = failure instanceof MisskeyException.Authentication;
            streams.endAll(line, noToken ? StreamState.Reason.REJECTED : StreamState.Reason.UNREACHABLE, failure);
        } else if (handshake == Handshake.REFUSED) {
            checkToken(line, () -> line.refused(failure.getMessage() + GOOD_TOKEN));
        } else if (handshake == Handshake.SILENT) {
            silent(line, failure.getMessage());
        } else if (handshake == Handshake.LATER) {
            line.postponed(failure.getMessage(), Events.retryAfter(failure));
        } else {
            line.lost(failure.getMessage());
        }
    }

    /** The server, which may be there, says nothing. */
    void silent(SocketConnection line, String reason) {
        if (!line.isSilenceSuspicious()) {
            line.lost(reason);
        } else {
            checkToken(line, () -> line.lost(reason));
        }
    }

    /** Ends the feeds of the connection if the token is no longer good. */
    private void checkToken(SocketConnection line, Runnable otherwise) {
        int attempt = line.attempt();
        connector.verify(reason -> {
            if (!streams.has(line) || line.attempt() != attempt) {
                return;
            }
            if (reason == null) {
                otherwise.run();
            } else {
                streams.endAll(line, StreamState.Reason.REJECTED, reason);
            }
        });
    }

    /** A call with the token was answered with 401. Open sockets may stay open nevertheless, and deliver nothing. */
    void doubtToken() {
        if (doubtful) {
            return;
        }
        doubtful = true;
        connector.verify(reason -> {
            doubtful = false;
            if (reason instanceof MisskeyException.Authentication) {
                streams.lines().forEach(line -> streams.endAll(line, StreamState.Reason.REJECTED, reason));
            }
        });
    }
}
