package io.github.quarkusmisskey.streaming.internal.message;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.client.MisskeyJson;

/** Writes the messages to servers. */
public final class Outgoing {

    private static final ObjectWriter JSON = MisskeyJson.writer();

    private Outgoing() {}

    public static String connect(Channel channel, String id) {
        return message(
                "connect", Map.of("channel", channel.name(), "id", id, "params", channel.params(), "pong", true));
    }

    public static String disconnect(String id) {
        return message("disconnect", Map.of("id", id));
    }

    public static String subNote(String id) {
        return message("subNote", Map.of("id", id));
    }

    public static String unsubNote(String id) {
        return message("unsubNote", Map.of("id", id));
    }

    /** @throws IllegalArgumentException if Jackson cannot write the body */
    public static String toChannel(String id, String type, Object body) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("type", type);
        message.put("body", body);
        return message("channel", message);
    }

    private static String message(String type, Map<String, Object> body) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put("body", body);
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The message cannot be written as JSON", e);
        }
    }
}
