package io.github.quarkusmisskey.devserver.internal.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/** Streams valid JSON, an array with one text, as fast as the client reads it and without holding it in memory. */
public final class HugeAnswer {

    private static final Buffer PIECE = Buffer.buffer("a".repeat(64 * 1024));

    private final HttpServerResponse response;
    private long left;

    public HugeAnswer(Exchange exchange, long bytes, boolean withContentLength) {
        response = exchange.head(200, "application/json; charset=utf-8");
        if (withContentLength) {
            response.putHeader("Content-Length", Long.toString(bytes));
        } else {
            response.setChunked(true);
        }
        left = bytes - 4;
    }

    public void start() {
        response.write("[\"");
        more();
    }

    private void more() {
        while (left > 0 && !response.closed()) {
            int size = (int) Math.min(left, PIECE.length());
            left -= size;
            response.write(PIECE.slice(0, size));
            if (response.writeQueueFull()) {
                response.drainHandler(drained -> more());
                return;
            }
        }
        if (!response.closed()) {
            response.end("\"]");
        }
    }
}
