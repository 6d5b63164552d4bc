package io.github.quarkusmisskey.devserver.streaming;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * The text of the messages that the server sends. Bodies are passed as JSON text, so that many sockets share one
 * serialisation.
 */
final class Frames {

    private Frames() {}

    static String connected(String id) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", "connected");
        message.putObject("body").put("id", id);
        return message.toString();
    }

    static String channelEvent(String id, String type, String body) {
        return about("channel", id, type, body);
    }

    static String noteUpdated(String noteId, String type, String body) {
        return about("noteUpdated", noteId, type, body);
    }

    /** A null {@code body} is omitted, as in events without content. */
    static String broadcast(String type, String body) {
        return "{\"type\":" + quoted(type) + body(body) + "}";
    }

    private static String about(String envelope, String id, String type, String body) {
        return "{\"type\":\"" + envelope + "\",\"body\":{\"id\":" + quoted(id) + ",\"type\":" + quoted(type)
                + body(body) + "}}";
    }

    private static String body(String json) {
        return json == null ? "" : ",\"body\":" + json;
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
