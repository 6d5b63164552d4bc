package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;

/**
 * Puts the frames of a socket together to text messages, whose bytes are read as they are: Vert.x would copy them twice
 * and decode them before. What is no text is left out.
 */
final class TextMessages {

    private final long mostBytes;
    private final Consumer<byte[]> received;
    private final Runnable tooLong;

    /** What came of a message whose last frame has not; null if none has begun. */
    private Buffer begun;

    /** @param tooLong hears of each message that is dropped because it has more bytes */
    TextMessages(long mostBytes, Consumer<byte[]> received, Runnable tooLong) {
        this.mostBytes = mostBytes;
        this.received = received;
        this.tooLong = tooLong;
    }

    void receive(WebSocketFrame frame) {
        if (frame.isText() || frame.isContinuation() && begun != null) {
            add(frame.binaryData().getBytes(), frame.isFinal());
        }
    }

    private void add(byte[] bytes, boolean last) {
        int before = begun == null ? 0 : begun.length();
        if (before + bytes.length > mostBytes) {
            begun = null;
            tooLong.run();
        } else if (!last) {
            begun = before == 0 ? Buffer.buffer(bytes) : begun.appendBytes(bytes);
        } else {
            byte[] whole = before == 0 ? bytes : begun.appendBytes(bytes).getBytes();
            begun = null;
            received.accept(whole);
        }
    }
}
