package io.github.quarkusmisskey.devserver.internal.http;

import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Collects the body of a request up to the limit of real servers; reads and discards the rest. */
public final class BodyCollector {

    static final int LIMIT = 1024 * 1024;

    private final Buffer body = Buffer.buffer();
    private boolean tooLarge;

    private BodyCollector() {}

    /** Calls exactly one of the two; {@code refuse} as soon as the body is known to be too large. */
    public static void collect(HttpServerRequest request, Consumer<Buffer> accept, Runnable refuse) {
        BodyCollector collector = new BodyCollector();
        request.handler(piece -> collector.add(piece, refuse));
        request.endHandler(end -> {
            if (!collector.tooLarge) {
                accept.accept(collector.body);
            }
        });
    }

    private void add(Buffer piece, Runnable refuse) {
        if (tooLarge) {
            return;
        }
        if (body.length() + piece.length() > LIMIT) {
            tooLarge = true;
            refuse.run();
        } else {
            body.appendBuffer(piece);
        }
    }
}
