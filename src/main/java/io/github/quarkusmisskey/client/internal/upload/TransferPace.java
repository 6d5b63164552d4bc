package io.github.quarkusmisskey.client.internal.upload;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Decides whether a transfer is fast enough: each period must transfer a minimum number of bytes, so that a peer cannot
 * hold a connection with occasional bytes. Thread-safe.
 */
public final class TransferPace {

    private final LongSupplier nanoTime;
    private long period;
    private long required;
    private long begun;
    private long bytes;

    /** @param bytesPerSecond 0 if a single byte per period suffices */
    public TransferPace(Duration period, long bytesPerSecond, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        require(period, bytesPerSecond);
    }

    /** Begins a new period with other bounds. */
    public synchronized void require(Duration newPeriod, long bytesPerSecond) {
        period = newPeriod.toNanos();
        required = Math.max(1, Math.round(bytesPerSecond * (newPeriod.toMillis() / 1000.0)));
        begin();
    }

    /** Reports bytes that the peer accepted or sent. */
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
