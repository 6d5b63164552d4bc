package io.github.quarkusmisskey.client.internal.upload;

import java.time.Duration;
import java.util.function.Consumer;

import io.vertx.core.Vertx;

/** Watches the total time and the pace of one transfer with timers. Use only on the context of the transfer. */
public final class TransferWatch {

    private final Vertx vertx;
    private final TransferPace pace;
    private final Consumer<String> expired;
    private volatile long totalTimer;
    private volatile long stallTimer;
    private volatile boolean paced;

    /** @param expired receives the configuration key, without its prefix, of the exceeded limit */
    public TransferWatch(Vertx vertx, TransferPace pace, Consumer<String> expired) {
        this.vertx = vertx;
        this.pace = pace;
        this.expired = expired;
    }

    /** Limits the time from now on; replaces an earlier limit. */
    public void limitTotal(Duration total, String key) {
        vertx.cancelTimer(totalTimer);
        totalTimer = vertx.setTimer(millis(total), fired -> expired.accept(key));
    }

    /** Requires a pace from now on; {@code key} is its configuration key. */
    public void limitStall(String key) {
        vertx.cancelTimer(stallTimer);
        paced = true;
        awaitMove(key);
    }

    private void awaitMove(String key) {
        stallTimer = vertx.setTimer(millis(Duration.ofNanos(pace.nanosLeft())), fired -> {
            if (paced && pace.nanosLeft() <= 0) {
                expired.accept(key);
            } else if (paced) {
                awaitMove(key);
            }
        });
    }

    /** Ends the requirement of a pace. */
    public void allowStall() {
        paced = false;
        vertx.cancelTimer(stallTimer);
    }

    /** Ends both limits. */
    public void stop() {
        vertx.cancelTimer(totalTimer);
        allowStall();
    }

    private static long millis(Duration duration) {
        return Math.max(1, duration.toMillis());
    }
}
