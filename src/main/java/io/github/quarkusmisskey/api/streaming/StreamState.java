package io.github.quarkusmisskey.api.streaming;

import java.time.Instant;

/** How the connection of a stream is. */
public sealed interface StreamState {

    /** A socket is being opened. */
    record Connecting() implements StreamState {}

    /** The socket is open; channels are being joined, or are. */
    record Open() implements StreamState {}

    /**
     * The socket is away, and will be opened again.
     *
     * @param next when
     * @param cause why it is away, in words for a log
     */
    record Waiting(Instant next, String cause) implements StreamState {}

    /**
     * There is no socket, and none will be opened unless something is subscribed to anew.
     *
     * @param message more about the reason, in words for a log
     */
    record Closed(Reason reason, String message) implements StreamState {}

    /** Why there is no socket. */
    enum Reason {
        /** Nothing is subscribed to. */
        UNUSED,
        /** The server did not accept the token, or there is none; it may also lack the permission {@code read:account}. */
        REJECTED,
        /** The server may not be called, or could not be reached as often as the configuration allows to try. */
        UNREACHABLE,
        /** The application is stopping. */
        SHUTDOWN
    }
}
