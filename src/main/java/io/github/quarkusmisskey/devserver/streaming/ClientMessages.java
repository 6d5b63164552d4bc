package io.github.quarkusmisskey.devserver.streaming;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Handles the messages of clients, and ignores those that it refuses or does not understand. */
final class ClientMessages {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Channels channels;
    private final StreamFaults faults;

    ClientMessages(Channels channels, StreamFaults faults) {
        this.channels = channels;
        this.faults = faults;
    }

    void receive(StreamSocket socket, String text) {
        JsonNode message = parse(text).orElse(JsonNodeFactory.instance.missingNode());
        JsonNode body = message.path("body");
        switch (message.path("type").asText()) {
            case "connect" -> connect(socket, body);
            case "disconnect" -> channels.leave(socket, body.path("id").textValue());
            case "subNote" -> noteId(body).ifPresent(socket::watch);
            case "unsubNote" -> noteId(body).ifPresent(socket::unwatch);
            case "channel" ->
                channels.receive(
                        socket, body.path("id").textValue(), body.path("type").textValue(), body.path("body"));
            default -> {
                // Unknown messages are ignored.
            }
        }
    }

    private void connect(StreamSocket socket, JsonNode body) {
        JsonNode params = body.path("params");
        JsonNode pong = body.path("pong");
        boolean wellFormed = body.path("id").isTextual()
                && (params.isMissingNode() || params.isObject())
                && (pong.isMissingNode() || pong.isNull() || pong.isBoolean());
        ChannelKind kind = ChannelKind.named(body.path("channel").textValue()).orElse(null);
        if (!wellFormed || kind == null || faults.swallowsJoin()) {
            return;
        }
        if (kind.admits(socket.viewer()) && socket.hasRoomFor(kind)) {
            JsonNode wanted = params.isObject() ? params : JsonNodeFactory.instance.objectNode();
            channels.join(new Subscription(socket, kind, body.path("id").textValue(), wanted), socket);
            if (pong.asBoolean()) {
                socket.answer(Frames.connected(body.path("id").textValue()));
            }
        }
    }

    private static Optional<String> noteId(JsonNode body) {
        return Optional.ofNullable(body.path("id").textValue());
    }

    private Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(mapper.readTree(text));
        } catch (JsonProcessingException junk) {
            return Optional.empty();
        }
    }
}
