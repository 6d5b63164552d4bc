package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.api.streaming.StreamEvent;

/**
 * A message from the server.
 *
 * @param kind its type: {@code channel}, {@code connected}, {@code noteUpdated} or the name of a broadcast
 * @param id id of the channel on this socket, or of the note; null if there is none
 * @param event null if there is none
 */
public record Frame(String kind, String id, StreamEvent event) {

    static final String CHANNEL = "channel";
    static final String CONNECTED = "connected";
    static final String NOTE_UPDATED = "noteUpdated";
}
