package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.api.streaming.StreamEvent;

/**
 * A message of the server.
 *
 * @param kind what it is: {@code channel}, {@code connected}, {@code noteUpdated} or the name of a broadcast
 * @param id the channel's id on this socket, or the note's; null if it names none
 * @param event null if it brings none
 */
public record Frame(String kind, String id, StreamEvent event) {

    static final String CHANNEL = "channel";
    static final String CONNECTED = "connected";
    static final String NOTE_UPDATED = "noteUpdated";
}
