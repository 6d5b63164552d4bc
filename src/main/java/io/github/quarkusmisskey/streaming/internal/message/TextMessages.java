package io.github.quarkusmisskey.streaming.internal.message;

import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;

/**
 * Assembles the frames of a socket into text messages and passes on their bytes; Vert.x would copy them twice and
 * decode them. Binary messages are ignored.
 */
public final class TextMessages {

    private final long mostBytes;
    private final Consumer<byte[]> received;
    private final Runnable tooLong;

    /** The part of an incomplete message received so far; null if there is none. */
    private Buffer begun;

    /** @param tooLong called for each message that is dropped because it is too large */
    public TextMessages(long mostBytes, Consumer<byte[]> received, Runnable tooLong) {
        this.mostBytes = mostBytes;
        this.received = received;
        this.tooLong = tooLong;
    }

    public void receive(WebSocketFrame frame) {
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
