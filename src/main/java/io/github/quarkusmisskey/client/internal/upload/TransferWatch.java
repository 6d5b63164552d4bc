package io.github.quarkusmisskey.client.internal.upload;

import java.time.Duration;
import java.util.function.Consumer;

import io.vertx.core.Vertx;

/**
 * Watches one transfer by timers: how long it may take in all, and whether it keeps its pace. Used on the context of
 * the transfer only.
 */
public final class TransferWatch {

    private final Vertx vertx;
    private final TransferPace pace;
    private final Consumer<String> expired;
    private volatile long totalTimer;
    private volatile long stallTimer;
    private volatile boolean paced;

    /** @param expired is told the configuration key, without its prefix, of the limit that was reached */
    public TransferWatch(Vertx vertx, TransferPace pace, Consumer<String> expired) {
        this.vertx = vertx;
        this.pace = pace;
        this.expired = expired;
    }

    /** Limits the time from now on, in place of an earlier limit. */
    public void limitTotal(Duration total, String key) {
        vertx.cancelTimer(totalTimer);
        totalTimer = vertx.setTimer(millis(total), fired -> expired.accept(key));
    }

    /** Requires the pace from now on, under that key. */
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

    /** Requires no pace any more. */
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
