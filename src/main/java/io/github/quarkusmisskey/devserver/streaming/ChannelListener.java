package io.github.quarkusmisskey.devserver.streaming;

import com.fasterxml.jackson.databind.JsonNode;

/** Receives the messages that clients send to a joined channel. Called on the event loop. */
@FunctionalInterface
public interface ChannelListener {

    /** {@code body} may be the missing node. Returns the reply, or null for none. */
    Reply receive(Subscription from, String type, JsonNode body);

    /** An event for the client that sent the message. */
    record Reply(String type, JsonNode body) {}
}
