package io.github.quarkusmisskey.client.internal.proxy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.github.quarkusmisskey.client.internal.error.UploadBrokenException;
import io.github.quarkusmisskey.client.internal.upload.MultipartBody;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;

/**
 * A form on its way to a server, written part by part as it comes in. The token is its first part, for servers read in
 * that order. Used on the context of the call only.
 */
public final class ProxiedUpload {

    private final String boundary = "misskey-" + UUID.randomUUID();
    private final HttpClientRequest request;
    private final ProxyWatchdog watch;

    ProxiedUpload(HttpClientRequest request, ProxyWatchdog watch, String token) {
        this.request = request;
        this.watch = watch;
        request.setChunked(true);
        request.putHeader(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + boundary);
        if (token != null) {
            part("i", null, null);
            write(Buffer.buffer(token));
            endPart();
        }
    }

    /**
     * @param fileName null for a part that is no file
     * @param type null if nothing is said of it
     */
    public void part(String name, String fileName, String type) {
        StringBuilder head = new StringBuilder("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(MultipartBody.quotable(name))
                .append('"');
        if (fileName != null) {
            head.append("; filename=\"")
                    .append(MultipartBody.quotable(fileName))
                    .append('"');
        }
        if (type != null) {
            head.append("\r\nContent-Type: ").append(type.replaceAll("\\p{Cntrl}", " "));
        }
        write(Buffer.buffer(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The next piece of the part. */
    public void write(Buffer piece) {
        watch.moved(piece.length());
        request.write(piece);
    }

    public void endPart() {
        write(Buffer.buffer("\r\n"));
    }

    public void end() {
        watch.sent();
        request.end(Buffer.buffer("--" + boundary + "--\r\n"));
    }

    /** Whether the server takes no more for now; {@code ready} is run once it does. */
    public boolean isFull(Runnable ready) {
        if (!request.writeQueueFull()) {
            return false;
        }
        request.drainHandler(drained -> ready.run());
        return true;
    }

    /** Breaks off, so that the server does not see an end. */
    public void abort(String why) {
        request.reset(0, new UploadBrokenException(new IOException(why)));
    }
}
