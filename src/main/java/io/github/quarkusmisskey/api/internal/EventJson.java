package io.github.quarkusmisskey.api.internal;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.quarkusmisskey.api.streaming.StreamEvent;

/** Converts the content of typed events to JSON. */
public final class EventJson {

    private static final String TYPE = "type";
    private static final String BODY = "body";

    private EventJson() {}

    /** @return a null node for an event without content */
    public static JsonNode of(StreamEvent event) {
        ObjectNode written = written(event.getClass(), event);
        written.remove(TYPE);
        boolean wrapped = written.isEmpty() || written.size() == 1 && written.has(BODY);
        return wrapped ? written.path(BODY).isMissingNode() ? NullNode.getInstance() : written.get(BODY) : written;
    }

    private static <T> ObjectNode written(Class<T> type, Object event) {
        try (TokenBuffer json = new TokenBuffer(Json.TREES, false)) {
            ApiJson.of(type).write(new JsonOut(json), type.cast(event));
            return Json.TREES.readTree(json.asParser());
        } catch (IOException e) {
            throw new IllegalStateException("What was read as JSON can be written as such", e);
        }
    }
}
