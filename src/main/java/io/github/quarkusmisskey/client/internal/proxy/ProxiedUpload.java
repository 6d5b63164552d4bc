package io.github.quarkusmisskey.client.internal.proxy;

import java.io.IOException;

import io.github.quarkusmisskey.client.internal.error.UploadBrokenException;
import io.github.quarkusmisskey.client.internal.upload.MultipartFraming;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;

/**
 * A form that is forwarded to a server part by part as it is received. The token is the first part, because servers
 * read parts in order. Use only on the context of the call.
 */
public final class ProxiedUpload {

    private final MultipartFraming framing = new MultipartFraming();
    private final HttpClientRequest request;
    private final ProxyWatchdog watch;

    ProxiedUpload(HttpClientRequest request, ProxyWatchdog watch, String token) {
        this.request = request;
        this.watch = watch;
        request.setChunked(true);
        request.putHeader(HttpHeaders.CONTENT_TYPE, framing.contentType());
        if (token != null) {
            part("i", null, null);
            write(Buffer.buffer(token));
            endPart();
        }
    }

    /** @param fileName null for a part that is not a file @param type null if the part has none */
    public void part(String name, String fileName, String type) {
        write(Buffer.buffer(framing.head(name, fileName, type)));
    }

    /** The next piece of the part. */
    public void write(Buffer piece) {
        watch.moved(piece.length());
        request.write(piece);
    }

    public void endPart() {
        write(Buffer.buffer(MultipartFraming.END_OF_PART));
    }

    public void end() {
        watch.sent();
        request.end(Buffer.buffer(framing.end()));
    }

    /** Whether the server accepts no more for now; {@code ready} runs once it does. */
    public boolean isFull(Runnable ready) {
        if (!request.writeQueueFull()) {
            return false;
        }
        request.drainHandler(drained -> ready.run());
        return true;
    }

    /** Aborts the form without completing it, so that the server does not accept it. */
    public void abort(String why) {
        request.reset(0, new UploadBrokenException(new IOException(why)));
    }
}
