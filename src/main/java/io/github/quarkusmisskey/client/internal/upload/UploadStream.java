package io.github.quarkusmisskey.client.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.github.quarkusmisskey.client.internal.error.UploadBrokenException;
import io.github.quarkusmisskey.client.internal.http.ResponseLimits;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.mutiny.core.buffer.Buffer;
import org.jboss.logging.Logger;

/**
 * Sends one upload in pieces as fast as the connection accepts them, and watches its time in place of
 * {@link ResponseLimits}: an upload may take long, but must make progress.
 */
public final class UploadStream {

    private static final Logger LOG = Logger.getLogger(UploadStream.class);
    private static final int PIECE = 32 * 1024;

    private final Context context;
    private final MultipartBody body;
    private final Supplier<HttpClientRequest> begun;
    private final TransferPace pace;
    private final Duration stall;
    private final Duration total;
    private final TransferWatch watch;

    private HttpClientRequest request;
    private InputStream in;
    private volatile long read;
    private volatile boolean answered;
    private volatile boolean over;

    /** @param begun provides the request, which exists when the first piece is requested */
    public UploadStream(
            Context context,
            MultipartBody body,
            Supplier<HttpClientRequest> begun,
            TransferPace pace,
            Duration stall,
            Duration total) {
        this.context = context;
        this.body = body;
        this.begun = begun;
        this.pace = pace;
        this.stall = stall;
        this.total = total;
        this.watch = new TransferWatch(context.owner(), pace, this::expire);
    }

    /** Whether a request is an upload; known once its headers are set. */
    public static boolean isUpload(HttpClientRequest request) {
        String type = request.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("multipart/");
    }

    /** The body in pieces. It never fails: an error ends the request, and thereby the call. */
    public Multi<Buffer> pieces() {
        return Multi.createBy().repeating().uni(this::next).whilst(piece -> read < body.length());
    }

    private Uni<Buffer> next() {
        if (request == null) {
            begin();
        }
        return Uni.createFrom().emitter(piece -> context.executeBlocking(this::read, false)
                .onSuccess(bytes -> hand(piece, bytes))
                .onFailure(this::breakOff));
    }

    private void hand(UniEmitter<? super Buffer> piece, byte[] bytes) {
        if (over) {
            return;
        }
        try {
            piece.complete(Buffer.buffer(bytes));
        } catch (IllegalStateException e) {
            // The connection broke while this piece was written; the call already fails for that reason.
            LOG.debugf(e, "A chunk of an upload could not be sent");
        }
    }

    private void begin() {
        request = begun.get();
        request.exceptionHandler(failure -> LOG.debugf("An upload was aborted: %s", failure.getMessage()));
        pace.begin();
        watch.limitTotal(total, "upload-timeout");
        watch.limitStall("upload-stall-timeout");
        request.response().onSuccess(this::answer).onFailure(failure -> end());
    }

    private synchronized byte[] read() throws IOException {
        if (answered || over) {
            throw new IOException("the upload was cancelled");
        }
        if (in == null) {
            in = body.open();
        }
        byte[] piece = in.readNBytes((int) Math.min(PIECE, body.length() - read));
        read += piece.length;
        if (read < body.length()) {
            pace.moved(piece.length);
        } else {
            pace.require(stall, 0);
        }
        body.sent(read);
        return piece;
    }

    private void breakOff(Throwable failure) {
        if (!answered && !over) {
            request.reset(0, new UploadBrokenException(failure));
        }
    }

    private void expire(String key) {
        request.reset(0, new TimeoutException("misskey.client." + key));
    }

    /** A response before the end is a refusal: the rest is not sent, and the connection cannot be reused. */
    private void answer(HttpClientResponse response) {
        boolean early = read < body.length();
        answered = true;
        watch.allowStall();
        response.end().onComplete(ended -> {
            end();
            if (early) {
                request.reset();
            }
        });
    }

    private void end() {
        over = true;
        watch.stop();
        context.executeBlocking(this::close, false)
                .onFailure(failure -> LOG.debugf(failure, "The file of an upload could not be closed"));
    }

    private synchronized Void close() throws IOException {
        if (in != null) {
            in.close();
        }
        return null;
    }
}
