package io.github.quarkusmisskey.api.streaming;

import java.time.Instant;

/** State of a stream's connection. */
public sealed interface StreamState {

    /** A socket is being opened. */
    record Connecting() implements StreamState {}

    /** The socket is open; channels are joined or being joined. */
    record Open() implements StreamState {}

    /**
     * The socket is closed and will reconnect.
     *
     * @param next time of the next attempt
     * @param cause why it closed, for logs
     */
    record Waiting(Instant next, String cause) implements StreamState {}

    /**
     * There is no socket, and none is opened until a new subscription.
     *
     * @param message details for logs
     */
    record Closed(Reason reason, String message) implements StreamState {}

    /** Why there is no socket. */
    enum Reason {
        /** There is no subscription. */
        UNUSED,
        /** The token is missing, was rejected, or lacks the permission {@code read:account}. */
        REJECTED,
        /** The server may not be called, or the configured number of attempts failed. */
        UNREACHABLE,
        /** The application is stopping. */
        SHUTDOWN
    }
}
