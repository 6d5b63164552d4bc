package io.github.quarkusmisskey.devserver.streaming;

import com.fasterxml.jackson.databind.JsonNode;

/** A channel that a socket has joined. */
public final class Subscription {

    private final StreamSocket socket;
    private final ChannelKind kind;
    private final String id;
    private final JsonNode params;

    Subscription(StreamSocket socket, ChannelKind kind, String id, JsonNode params) {
        this.socket = socket;
        this.kind = kind;
        this.id = id;
        this.params = params;
    }

    /** The id of the user who joined, or null. */
    public String userId() {
        return socket.viewer() == null ? null : socket.viewer().userId();
    }

    /** The parameters that the client sent when it joined, unvalidated; an object. */
    public JsonNode params() {
        return params;
    }

    String id() {
        return id;
    }

    ChannelKind kind() {
        return kind;
    }

    void send(String type, String body) {
        socket.event(Frames.channelEvent(id, type, body));
    }
}
