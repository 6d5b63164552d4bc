package io.github.quarkusmisskey.devserver.streaming;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;

/** Messages that a correct server never sends. */
public enum BadFrame {
    /** Text that is not JSON. */
    NOT_JSON,
    /** Truncated JSON. */
    HALF_JSON,
    /** JSON that does not have the shape of a message. */
    WRONG_SHAPE,
    /** A channel event with an id that nobody has joined. */
    UNKNOWN_ID,
    /** A message of an unknown type. */
    UNKNOWN_TYPE,
    /** An empty text. */
    EMPTY,
    /** A binary message. */
    BINARY,
    /** A text message that ends within a UTF-8 sequence: it violates the protocol, and is closed with 1007. */
    HALF_UTF8,
    /** A valid message with a UTF-8 sequence split across two frames: allowed, but rarely tested. */
    TORN_UTF8,
    /** One text frame of 4 MiB with valid JSON. */
    HUGE;

    private static final int HUGE_SIZE = 4 * 1024 * 1024;
    private static final byte[] TORN = "{\"type\":\"demo\",\"body\":\"\u3042\"}".getBytes(StandardCharsets.UTF_8);
    private static final int TEAR = "{\"type\":\"demo\",\"body\":\"".length() + 1;

    List<WebSocketFrame> frames() {
        return switch (this) {
            case NOT_JSON -> text("nonsense");
            case HALF_JSON -> text("{\"type\":\"channel\",\"body\":{\"id\":\"1\",");
            case WRONG_SHAPE -> text("[{\"type\":1},null,\"channel\"]");
            case UNKNOWN_ID -> text(Frames.channelEvent("nobody-joined-this", "note", "{}"));
            case UNKNOWN_TYPE -> text(Frames.broadcast("somethingNew", "{\"a\":1}"));
            case EMPTY -> text("");
            case BINARY -> List.of(WebSocketFrame.binaryFrame(Buffer.buffer(new byte[] {0, -1, 127, -128}), true));
            case HALF_UTF8 -> List.of(WebSocketFrame.textFrame("{", false), continued(1, TEAR, true));
            case TORN_UTF8 ->
                List.of(
                        WebSocketFrame.textFrame("{", false),
                        continued(1, TEAR, false),
                        continued(TEAR, TORN.length, true));
            case HUGE -> text(Frames.broadcast("huge", "\"" + "a".repeat(HUGE_SIZE) + "\""));
        };
    }

    private static List<WebSocketFrame> text(String text) {
        return List.of(WebSocketFrame.textFrame(text, true));
    }

    /** Bytes that continue the preceding text frame: the only way to send text that is not valid UTF-8. */
    private static WebSocketFrame continued(int from, int to, boolean last) {
        return WebSocketFrame.continuationFrame(Buffer.buffer(TORN).getBuffer(from, to), last);
    }
}
