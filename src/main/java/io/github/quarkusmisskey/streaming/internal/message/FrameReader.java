package io.github.quarkusmisskey.streaming.internal.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.quarkusmisskey.api.internal.ApiJson;
import io.github.quarkusmisskey.api.internal.JsonIn;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.api.streaming.StreamEventReader;
import io.github.quarkusmisskey.client.MisskeyJson;
import org.jboss.logging.Logger;

/** Reads messages from servers. Messages of channels are read in one pass if their members are in the usual order. */
public final class FrameReader {

    private static final Logger LOG = Logger.getLogger(FrameReader.class);

    /** Replaces the name of a channel whose events are wanted as JSON. */
    public static final String RAW = "";

    private static final String TYPE = "type";
    private static final String BODY = "body";
    private static final String ID = "id";

    private final ObjectReader json = MisskeyJson.reader();

    /**
     * @param message UTF-8
     * @param channels returns the name of a channel by its id on this socket; null if there is none
     * @throws IOException if it is not a message
     */
    public Frame read(byte[] message, Function<String, String> channels) throws IOException {
        try {
            Frame usual = usual(message, channels);
            if (usual != null) {
                return usual;
            }
        } catch (IOException e) {
            LOG.debug("A message was not as usual", e);
        }
        // Reads the message as a string, in which invalid UTF-8 is replaced; Jackson would refuse it.
        return any(json.readTree(new String(message, StandardCharsets.UTF_8)), channels);
    }

    /** @return null if the members are not in the usual order */
    private Frame usual(byte[] message, Function<String, String> channels) throws IOException {
        try (JsonIn in = JsonIn.of(message)) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.START_OBJECT
                    || !Frame.CHANNEL.equals(text(parser, TYPE))
                    || !enter(parser)) {
                return null;
            }
            String id = text(parser, ID);
            String type = id == null ? null : text(parser, TYPE);
            String channel = type == null ? null : channels.apply(id);
            if (channel == null || !BODY.equals(parser.nextFieldName()) || parser.nextToken() == null) {
                return null;
            }
            StreamEvent event = StreamEventReader.read(channel, type, new ParserBody(in));
            return event == null ? null : new Frame(Frame.CHANNEL, id, event);
        }
    }

    private static boolean enter(JsonParser parser) throws IOException {
        return BODY.equals(parser.nextFieldName()) && parser.nextToken() == JsonToken.START_OBJECT;
    }

    private static String text(JsonParser parser, String name) throws IOException {
        return name.equals(parser.nextFieldName()) ? parser.nextTextValue() : null;
    }

    private Frame any(JsonNode frame, Function<String, String> channels) throws IOException {
        String kind = frame == null ? null : frame.path(TYPE).textValue();
        if (kind == null) {
            throw new IOException("a message without a type");
        }
        JsonNode body = frame.path(BODY);
        String id = body.path(ID).textValue();
        if (kind.equals(Frame.CONNECTED)) {
            return new Frame(kind, id, null);
        }
        if (!kind.equals(Frame.CHANNEL)) {
            return new Frame(kind, id, event(kind, body, StreamEventReader::broadcast));
        }
        String channel = id == null ? null : channels.apply(id);
        String type = body.path(TYPE).textValue();
        if (channel == null || type == null) {
            return new Frame(kind, id, null);
        }
        JsonNode content = body.path(BODY);
        return new Frame(kind, id, event(type, content, (name, read) -> StreamEventReader.read(channel, name, read)));
    }

    private StreamEvent event(String type, JsonNode body, Known known) {
        try {
            StreamEvent event = known.read(type, new TreeBody(body));
            if (event != null) {
                return event;
            }
        } catch (IOException e) {
            LOG.debugf(e, "An event %s could not be read", type);
        }
        return new StreamEvent.Unknown(type, body.isMissingNode() ? NullNode.getInstance() : body);
    }

    private static <T> T present(T value) throws IOException {
        if (value == null) {
            throw new IOException("an event that brings nothing, or something else than expected");
        }
        return value;
    }

    private interface Known {
        StreamEvent read(String type, StreamEventReader.Body body) throws IOException;
    }

    /** The rest of the message. */
    private record ParserBody(JsonIn in) implements StreamEventReader.Body {

        @Override
        public <T> T as(Class<T> type) throws IOException {
            return present(ApiJson.valueOf(type).read(in));
        }

        @Override
        public <T> List<T> listOf(Class<T> type) throws IOException {
            return present(in.list(ApiJson.valueOf(type)));
        }
    }

    /** The part that has been read already. */
    private record TreeBody(JsonNode tree) implements StreamEventReader.Body {

        @Override
        public <T> T as(Class<T> type) throws IOException {
            try (JsonIn in = JsonIn.of(tree)) {
                return new ParserBody(in).as(type);
            }
        }

        @Override
        public <T> List<T> listOf(Class<T> type) throws IOException {
            try (JsonIn in = JsonIn.of(tree)) {
                return new ParserBody(in).listOf(type);
            }
        }
    }
}
