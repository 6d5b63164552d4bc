package io.github.quarkusmisskey.devserver.streaming;

import com.fasterxml.jackson.databind.JsonNode;

/** Hears what clients say on a channel that they have joined. Called on the event loop. */
@FunctionalInterface
public interface ChannelListener {

    /** {@code body} may be the missing node. Null answers nothing. */
    Reply receive(Subscription from, String type, JsonNode body);

    /** An event for the one who spoke. */
    record Reply(String type, JsonNode body) {}
}
