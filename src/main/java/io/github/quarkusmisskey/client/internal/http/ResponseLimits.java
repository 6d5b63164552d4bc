package io.github.quarkusmisskey.client.internal.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.quarkusmisskey.client.internal.error.AnswerTooLargeException;
import io.github.quarkusmisskey.client.internal.upload.UploadStream;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.VertxInternal;

/**
 * Aborts a call if its response is too large, the server is silent for too long, or the whole call takes too long.
 * Uploads have time limits of their own, which {@link UploadStream} watches until the response begins.
 *
 * <p>All calls are checked together at intervals, because a timer for each would cost more. So time limits are exceeded
 * by up to a tenth, but by no more than a second.
 */
public final class ResponseLimits {

    private final VertxInternal vertx;
    private final long maxBytes;
    private final Duration silence;
    private final Duration total;
    private final long lookEveryMillis;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looksAgain = new AtomicBoolean();

    ResponseLimits(VertxInternal vertx, long maxBytes, Duration silence, Duration total) {
        this.vertx = vertx;
        this.maxBytes = maxBytes;
        this.silence = silence;
        this.total = total;
        long shortest = Math.min(silence.toMillis(), total.toMillis());
        this.lookEveryMillis = Math.min(1_000, Math.max(10, shortest / 10));
    }

    /**
     * Begins a call. The resulting request is watched until its response ends.
     *
     * @param answered receives the response before it is read
     */
    Future<HttpClientRequest> watch(
            RequestOptions options,
            Function<RequestOptions, Future<HttpClientRequest>> begin,
            Consumer<HttpClientResponse> answered) {
        // Not the idle time-out of Vert.x, whose exception repeats the path, which may contain a session's secret.
        options.setIdleTimeout(0).setConnectTimeout(total.toMillis());
        Watch watch = new Watch(answered, ResponseBounds.of(options.getURI(), maxBytes));
        watches.add(watch);
        lookAgain();
        begin.apply(options).onComplete(watch::begun);
        return watch.promise.future();
    }

    private void lookAgain() {
        if (!looksAgain.get() && looksAgain.compareAndSet(false, true)) {
            vertx.setTimer(lookEveryMillis, fired -> look());
        }
    }

    private void look() {
        looksAgain.set(false);
        watches.forEach(Watch::look);
        if (!watches.isEmpty()) {
            lookAgain();
        }
    }

    private static TimeoutException tooLate(String key) {
        return new TimeoutException("misskey.client." + key);
    }

    /** Counts the bytes that a call receives, and the time since it last received any. */
    private final class Watch {
        private final Consumer<HttpClientResponse> told;
        private volatile long end = System.nanoTime() + total.toNanos();
        private final Promise<HttpClientRequest> promise = vertx.promise();
        private volatile HttpClientRequest request;
        private volatile long heardAt = System.nanoTime();
        private volatile boolean answered;
        private final long most;
        private long bytes;

        Watch(Consumer<HttpClientResponse> told, long most) {
            this.told = told;
            this.most = most;
        }

        void begun(AsyncResult<HttpClientRequest> result) {
            if (result.failed()) {
                stop();
                promise.tryFail(result.cause());
                return;
            }
            heardAt = System.nanoTime();
            request = result.result();
            request.response().onComplete(this::answered);
            if (!promise.tryComplete(request)) {
                request.reset(0, tooLate("total-timeout"));
            }
        }

        private void look() {
            long now = System.nanoTime();
            boolean uploading = request != null && !answered && UploadStream.isUpload(request);
            if (request == null || uploading) {
                heardAt = now;
            }
            long silentUntil = heardAt + silence.toNanos();
            if (!uploading && now - end >= 0) {
                giveUp(tooLate("total-timeout"));
            } else if (now - silentUntil >= 0) {
                giveUp(tooLate("read-timeout"));
            }
        }

        private void giveUp(TimeoutException reason) {
            stop();
            if (!promise.tryFail(reason)) {
                request.reset(0, reason);
            }
        }

        private void answered(AsyncResult<HttpClientResponse> result) {
            if (result.succeeded()) {
                told.accept(result.result());
                answer(result.result());
            } else {
                stop();
            }
        }

        private void answer(HttpClientResponse response) {
            heardAt = System.nanoTime();
            if (UploadStream.isUpload(request)) {
                end = heardAt + total.toNanos();
            }
            answered = true;
            response.end().onComplete(ended -> stop());
            response.handler(this::receive);
        }

        private void receive(Buffer chunk) {
            heardAt = System.nanoTime();
            bytes += chunk.length();
            if (bytes > most) {
                request.reset(0, new AnswerTooLargeException(most));
            }
        }

        private void stop() {
            watches.remove(this);
        }
    }
}
