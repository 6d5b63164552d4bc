package io.github.quarkusmisskey.streaming;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.MisskeyJson;

/**
 * Typed events as JSON, beside their values: for members that only forks have, and to pass events on. It is made when
 * it is asked for, so that events cost nothing more.
 */
public final class EventJson {

    private static final String TYPE = "type";
    private static final String BODY = "body";

    private EventJson() {}

    /**
     * What an event brings, also the members that its records do not know. What could not be read is not in it, nor are
     * members that are null; a channel that is followed by {@code Channel.raw} brings all that the server sent.
     *
     * @return a null node for events that bring nothing, and for a {@link Gap}
     */
    public static JsonNode of(StreamEvent event) {
        if (event instanceof StreamEvent.Unknown unknown) {
            return unknown.body();
        }
        if (event instanceof Gap) {
            return NullNode.getInstance();
        }
        ObjectNode written = written(event);
        written.remove(TYPE);
        boolean wrapped = written.isEmpty() || written.size() == 1 && written.has(BODY);
        return wrapped ? written.path(BODY).isMissingNode() ? NullNode.getInstance() : written.get(BODY) : written;
    }

    private static ObjectNode written(StreamEvent event) {
        try (TokenBuffer json = new TokenBuffer(null, false)) {
            MisskeyJson.writer().writeValue(json, event);
            return MisskeyJson.reader().readTree(json.asParser());
        } catch (IOException e) {
            throw new IllegalStateException("What was read as JSON can be written as such", e);
        }
    }
}
