package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;

/** Ends a passed call that stands still in either direction, or takes too long. Used on the context of the call only. */
final class PassedWatch {

    private final Vertx vertx;
    private final HttpClientRequest request;
    private final Duration stall;
    private final String stallKey;
    private final long totalTimer;
    private long stallTimer;
    private long movedAt = System.nanoTime();

    private PassedWatch(
            Vertx vertx, HttpClientRequest request, Duration stall, String stallKey, Duration total, String totalKey) {
        this.vertx = vertx;
        this.request = request;
        this.stall = stall;
        this.stallKey = stallKey;
        totalTimer = vertx.setTimer(millis(total), fired -> expire(totalKey));
        awaitMove();
    }

    static PassedWatch ofCall(Vertx vertx, HttpClientRequest request, ClientConfig config) {
        return new PassedWatch(
                vertx, request, config.readTimeout(), "read-timeout", config.totalTimeout(), "total-timeout");
    }

    static PassedWatch ofUpload(Vertx vertx, HttpClientRequest request, ClientConfig config) {
        return new PassedWatch(
                vertx,
                request,
                config.uploadStallTimeout(),
                "upload-stall-timeout",
                config.uploadTimeout(),
                "upload-timeout");
    }

    /** Something was sent or received. */
    void moved() {
        movedAt = System.nanoTime();
    }

    void stop() {
        vertx.cancelTimer(totalTimer);
        vertx.cancelTimer(stallTimer);
    }

    private void awaitMove() {
        long left = movedAt + stall.toNanos() - System.nanoTime();
        stallTimer = vertx.setTimer(millis(Duration.ofNanos(left)), fired -> {
            if (System.nanoTime() >= movedAt + stall.toNanos()) {
                expire(stallKey);
            } else {
                awaitMove();
            }
        });
    }

    private void expire(String key) {
        stop();
        request.reset(0, new TimeoutException("misskey.client." + key));
    }

    private static long millis(Duration duration) {
        return Math.max(1, duration.toMillis());
    }
}
