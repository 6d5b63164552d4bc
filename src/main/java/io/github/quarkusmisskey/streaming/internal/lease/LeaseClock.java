package io.github.quarkusmisskey.streaming.internal.lease;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The monotonic and the wall clock of a machine. The first stops while the machine is suspended, the second can be set
 * back, so a time has passed as soon as either clock says so.
 *
 * @param nanos such as {@link System#nanoTime}
 * @param wallMillis such as {@link System#currentTimeMillis}
 */
record LeaseClock(LongSupplier nanos, LongSupplier wallMillis) {

    static final LeaseClock SYSTEM = new LeaseClock(System::nanoTime, System::currentTimeMillis);

    /** A point in time by both clocks. */
    record Deadline(long nanos, long wallMillis) {

        Deadline plus(Duration duration) {
            return new Deadline(nanos + duration.toNanos(), wallMillis + duration.toMillis());
        }
    }

    Deadline now() {
        return new Deadline(nanos.getAsLong(), wallMillis.getAsLong());
    }

    boolean isBefore(Deadline deadline) {
        return deadline.nanos() - nanos.getAsLong() > 0 && deadline.wallMillis() > wallMillis.getAsLong();
    }
}
