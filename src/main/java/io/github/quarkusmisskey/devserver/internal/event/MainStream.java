package io.github.quarkusmisskey.devserver.internal.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.streaming.Streaming;

/** Publishes events of one user on the channel {@code main}. */
public final class MainStream {

    private final Streaming streaming;

    public MainStream(Streaming streaming) {
        this.streaming = streaming;
    }

    public void publish(DevUser user, String type, JsonNode body) {
        streaming.publish("main", type, subscription -> user.id().equals(subscription.userId()) ? body : null);
    }

    void publish(DevUser user, String type) {
        publish(user, type, NullNode.instance);
    }
}
