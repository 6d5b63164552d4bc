package io.github.quarkusmisskey.client.internal.proxy;

import java.util.concurrent.TimeoutException;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.upload.TransferPace;
import io.github.quarkusmisskey.client.internal.upload.TransferWatch;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;

/**
 * Aborts a forwarded call that makes no progress in either direction, or takes too long. Use only on the context of the
 * call.
 */
final class ProxyWatchdog {

    private static final String READ_TIMEOUT = "read-timeout";
    private static final String TOTAL_TIMEOUT = "total-timeout";

    private final ClientConfig config;
    private final TransferPace pace;
    private final TransferWatch watch;
    private final boolean upload;
    private Runnable whenOver = () -> {};
    private boolean answered;

    private ProxyWatchdog(Vertx vertx, HttpClientRequest request, ClientConfig config, boolean upload) {
        this.config = config;
        this.upload = upload;
        pace = upload
                ? new TransferPace(
                        config.uploadStallTimeout(), config.uploads().minRate().asLongValue(), System::nanoTime)
                : new TransferPace(config.readTimeout(), 0, System::nanoTime);
        watch = new TransferWatch(vertx, pace, key -> {
            stop();
            request.reset(0, new TimeoutException("misskey.client." + key));
        });
        if (upload) {
            watch.limitTotal(config.uploadTimeout(), "upload-timeout");
            watch.limitStall("upload-stall-timeout");
        } else {
            watch.limitTotal(config.totalTimeout(), TOTAL_TIMEOUT);
            watch.limitStall(READ_TIMEOUT);
        }
        request.response().onFailure(failure -> stop());
    }

    static ProxyWatchdog ofCall(Vertx vertx, HttpClientRequest request, ClientConfig config) {
        return new ProxyWatchdog(vertx, request, config, false);
    }

    static ProxyWatchdog ofUpload(Vertx vertx, HttpClientRequest request, ClientConfig config) {
        return new ProxyWatchdog(vertx, request, config, true);
    }

    /** Reports bytes that were sent or received. */
    void moved(long bytes) {
        pace.moved(bytes);
    }

    /** The upload was sent completely; from now on the time-out for its response applies. */
    void sent() {
        if (!answered) {
            pace.require(upload ? config.uploadStallTimeout() : config.readTimeout(), 0);
        }
    }

    /** The response has begun; from now on the time limits of all responses apply. */
    void answered() {
        answered = true;
        pace.require(config.readTimeout(), 0);
        watch.limitStall(READ_TIMEOUT);
        if (upload) {
            watch.limitTotal(config.totalTimeout(), TOTAL_TIMEOUT);
        }
    }

    /** Runs the task, once or several times, when the call has ended completely. */
    ProxyWatchdog whenOver(Runnable action) {
        whenOver = action;
        return this;
    }

    void stop() {
        whenOver.run();
        watch.stop();
    }
}
