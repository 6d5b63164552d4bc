package io.github.quarkusmisskey.streaming.internal.message;

import io.github.quarkusmisskey.api.streaming.StreamEvent;

/**
 * A message from the server.
 *
 * @param kind its type: {@code channel}, {@code connected}, {@code noteUpdated} or the name of a broadcast
 * @param id id of the channel on this socket, or of the note; null if there is none
 * @param event null if there is none
 */
public record Frame(String kind, String id, StreamEvent event) {

    public static final String CHANNEL = "channel";
    public static final String CONNECTED = "connected";
    public static final String NOTE_UPDATED = "noteUpdated";
}
