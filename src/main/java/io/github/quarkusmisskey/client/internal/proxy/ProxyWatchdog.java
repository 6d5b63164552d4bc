package io.github.quarkusmisskey.client.internal.proxy;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.upload.TransferPace;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;

/**
 * Ends a passed call that stands still in either direction, or takes too long. Used on the context of the call only.
 */
final class ProxyWatchdog {

    private final Vertx vertx;
    private final HttpClientRequest request;
    private final ClientConfig config;
    private final TransferPace pace;
    private final boolean upload;
    private Runnable whenOver = () -> {};
    private boolean answered;
    private long totalTimer;
    private long stallTimer;

    private ProxyWatchdog(Vertx vertx, HttpClientRequest request, ClientConfig config, boolean upload) {
        this.vertx = vertx;
        this.request = request;
        this.config = config;
        this.upload = upload;
        pace = upload
                ? new TransferPace(
                        config.uploadStallTimeout(), config.uploads().minRate().asLongValue(), System::nanoTime)
                : new TransferPace(config.readTimeout(), 0, System::nanoTime);
        totalTimer = upload ? endAfter(config.uploadTimeout()) : endAfter(config.totalTimeout());
        awaitMove();
        request.response().onFailure(failure -> stop());
    }

    static ProxyWatchdog ofCall(Vertx vertx, HttpClientRequest request, ClientConfig config) {
        return new ProxyWatchdog(vertx, request, config, false);
    }

    static ProxyWatchdog ofUpload(Vertx vertx, HttpClientRequest request, ClientConfig config) {
        return new ProxyWatchdog(vertx, request, config, true);
    }

    /** So many bytes were sent or received. */
    void moved(long bytes) {
        pace.moved(bytes);
    }

    /** An upload was sent to its end; how long its answer may take is another matter. */
    void sent() {
        if (!answered) {
            pace.require(upload ? config.uploadStallTimeout() : config.readTimeout(), 0);
        }
    }

    /** The server answers; what is left may take no longer than the answer of any call. */
    void answered() {
        answered = true;
        pace.require(config.readTimeout(), 0);
        if (upload) {
            vertx.cancelTimer(totalTimer);
            totalTimer = endAfter(config.totalTimeout());
        }
    }

    /** Runs it, once or more, when nothing of the call is under way any more. */
    ProxyWatchdog whenOver(Runnable action) {
        whenOver = action;
        return this;
    }

    void stop() {
        whenOver.run();
        vertx.cancelTimer(totalTimer);
        vertx.cancelTimer(stallTimer);
    }

    private long endAfter(Duration total) {
        return vertx.setTimer(millis(total), fired -> expire(upload && !answered ? "upload-timeout" : "total-timeout"));
    }

    private void awaitMove() {
        stallTimer = vertx.setTimer(millis(Duration.ofNanos(pace.nanosLeft())), fired -> {
            if (pace.nanosLeft() <= 0) {
                expire(upload && !answered ? "upload-stall-timeout" : "read-timeout");
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
