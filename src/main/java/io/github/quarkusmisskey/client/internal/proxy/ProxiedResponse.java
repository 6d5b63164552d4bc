package io.github.quarkusmisskey.client.internal.proxy;

import java.util.Optional;
import java.util.OptionalLong;

import io.github.quarkusmisskey.client.internal.error.AnswerTooLargeException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.WriteStream;
import org.jboss.logging.Logger;

/**
 * The response of a server to a forwarded call. The body of a success is still being received. Use only on the context
 * of the call.
 */
public final class ProxiedResponse {

    private static final Logger LOG = Logger.getLogger(ProxiedResponse.class);
    private static final String RETRY_AFTER = "Retry-After";

    private final HttpClientResponse response;
    private final ProxyWatchdog watch;
    private final long maxBytes;
    private final byte[] error;
    private boolean over;

    /** @param error the body of an error response, without secrets; null for a success */
    ProxiedResponse(HttpClientResponse response, ProxyWatchdog watch, long maxBytes, byte[] error) {
        this.response = response;
        this.watch = watch;
        this.maxBytes = maxBytes;
        this.error = error;
        over = error != null;
        if (!over) {
            response.exceptionHandler(failure -> LOG.debugf("A response was abandoned: %s", failure.getMessage()));
        }
    }

    public int status() {
        return response.statusCode();
    }

    /** The header as the server sent it. */
    public Optional<String> retryAfter() {
        return Optional.ofNullable(response.getHeader(RETRY_AFTER));
    }

    /** The JSON object of an error response; empty for a success. */
    public Optional<Buffer> error() {
        return Optional.ofNullable(error).map(Buffer::buffer);
    }

    /** The length of a success; empty if the server does not send it. */
    public OptionalLong length() {
        String length = response.getHeader(HttpHeaders.CONTENT_LENGTH);
        return error == null && length != null && length.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(length))
                : OptionalLong.empty();
    }

    /** Whether the announced length of a success exceeds the limit. */
    public boolean isTooLong() {
        return length().orElse(0) > maxBytes;
    }

    /**
     * Writes the body of a success as it is received, without ending the target.
     *
     * @return fails if the server aborts the response, or sends more than {@code misskey.client.max-response-size}
     */
    public Future<Void> writeTo(WriteStream<Buffer> out) {
        Promise<Void> written = Promise.promise();
        long[] bytes = {0};
        response.handler(piece -> {
            watch.moved(piece.length());
            bytes[0] += piece.length();
            if (bytes[0] > maxBytes) {
                response.request().reset(0, new AnswerTooLargeException(maxBytes));
                return;
            }
            out.write(piece);
            if (out.writeQueueFull()) {
                response.pause();
                out.drainHandler(drained -> response.resume());
            }
        });
        response.exceptionHandler(written::tryFail);
        response.endHandler(ended -> written.tryComplete());
        response.resume();
        return written.future().onComplete(end -> {
            over = true;
            watch.stop();
        });
    }

    /** Discards the rest of the body, so that the server need not send it. */
    public void cancel() {
        if (!over) {
            over = true;
            watch.stop();
            response.request().reset();
        }
    }
}
