package io.github.quarkusmisskey.client.internal.upload;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Decides whether a transfer moves fast enough: each period must bring a number of bytes, so that a peer cannot hold a
 * connection with one byte now and then. Safe for use by many threads.
 */
public final class TransferPace {

    private final LongSupplier nanoTime;
    private long period;
    private long required;
    private long begun;
    private long bytes;

    /** @param bytesPerSecond 0 if any byte at all is enough */
    public TransferPace(Duration period, long bytesPerSecond, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        require(period, bytesPerSecond);
    }

    /** Begins a new period, with bounds of its own. */
    public synchronized void require(Duration newPeriod, long bytesPerSecond) {
        period = newPeriod.toNanos();
        required = Math.max(1, Math.round(bytesPerSecond * (newPeriod.toMillis() / 1000.0)));
        begin();
    }

    /** The peer took or sent that many bytes. */
    public synchronized void moved(long count) {
        bytes += count;
        if (bytes >= required) {
            begin();
        }
    }

    /** Nanoseconds until the period ends; 0 or less if it ended with too few bytes. */
    public synchronized long nanosLeft() {
        return begun + period - nanoTime.getAsLong();
    }

    /** Begins a new period. */
    synchronized void begin() {
        begun = nanoTime.getAsLong();
        bytes = 0;
    }
}
