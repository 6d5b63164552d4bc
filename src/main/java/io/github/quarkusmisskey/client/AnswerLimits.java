package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.VertxInternal;

/**
 * Breaks a call off when its answer grows too long, or when the server is silent or the whole call takes too long. The time of
 * an upload is another: {@link Sending} watches it until the answer comes.
 */
final class AnswerLimits {

    private final VertxInternal vertx;
    private final long maxBytes;
    private final Duration silence;
    private final Duration total;

    AnswerLimits(VertxInternal vertx, long maxBytes, Duration silence, Duration total) {
        this.vertx = vertx;
        this.maxBytes = maxBytes;
        this.silence = silence;
        this.total = total;
    }

    /** Begins a call; the request that results is watched until its answer ends. */
    Future<HttpClientRequest> watch(RequestOptions options, Supplier<Future<HttpClientRequest>> begin) {
        // Not by an idle time-out of Vert.x: its exception repeats the path, which can hold a session's secret.
        options.setIdleTimeout(0).setConnectTimeout(total.toMillis());
        Watch watch = new Watch();
        begin.get().onComplete(watch::begun);
        return watch.promise.future();
    }

    private static TimeoutException tooLate(String key) {
        return new TimeoutException("misskey.client." + key);
    }

    /**
     * Counts what one call receives, and the time since it last received something. It has one timer at a time, since there are
     * many calls and few that take long.
     */
    private final class Watch {
        private final long end = System.nanoTime() + total.toNanos();
        private final Promise<HttpClientRequest> promise = vertx.promise();
        private volatile HttpClientRequest request;
        private volatile long timer;
        private volatile long heardAt = System.nanoTime();
        private volatile boolean answered;
        private volatile boolean over;
        private long bytes;

        Watch() {
            wakeAt(end);
        }

        void begun(AsyncResult<HttpClientRequest> result) {
            if (result.failed()) {
                stop();
                promise.tryFail(result.cause());
                return;
            }
            heardAt = System.nanoTime();
            request = result.result();
            request.response().onSuccess(this::answer).onFailure(failure -> stop());
            if (!promise.tryComplete(request)) {
                request.reset(0, tooLate("total-timeout"));
            }
        }

        private void wakeAt(long nanos) {
            long wait = Math.min(silence.toNanos(), nanos - System.nanoTime());
            timer = vertx.setTimer(Math.max(1, Duration.ofNanos(wait).toMillis()), fired -> look());
        }

        private void look() {
            if (over) {
                return;
            }
            long now = System.nanoTime();
            boolean upload = request != null && Sending.isUpload(request);
            if (request == null || upload && !answered) {
                heardAt = now;
            }
            long silentUntil = heardAt + silence.toNanos();
            if (!upload && now - end >= 0) {
                giveUp(tooLate("total-timeout"));
            } else if (now - silentUntil >= 0) {
                giveUp(tooLate("read-timeout"));
            } else {
                wakeAt(upload ? silentUntil : Math.min(silentUntil, end));
            }
        }

        private void giveUp(TimeoutException reason) {
            if (!promise.tryFail(reason)) {
                request.reset(0, reason);
            }
        }

        private void answer(HttpClientResponse response) {
            answered = true;
            heardAt = System.nanoTime();
            response.end().onComplete(ended -> stop());
            response.handler(this::receive);
        }

        private void receive(Buffer chunk) {
            heardAt = System.nanoTime();
            bytes += chunk.length();
            if (bytes > maxBytes) {
                request.reset(0, new AnswerTooLargeException(maxBytes));
            }
        }

        private void stop() {
            over = true;
            vertx.cancelTimer(timer);
        }
    }
}
