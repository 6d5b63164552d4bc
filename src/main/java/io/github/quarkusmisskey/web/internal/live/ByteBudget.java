package io.github.quarkusmisskey.web.internal.live;

import java.util.concurrent.atomic.AtomicLong;

/** Limits how many bytes wait at once. Thread-safe. */
final class ByteBudget {

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    ByteBudget(long limit) {
        this.limit = limit;
    }

    /** Takes the bytes; takes none if fewer are left. */
    boolean take(long bytes) {
        long before = taken.getAndUpdate(now -> now + bytes > limit ? now : now + bytes);
        return before + bytes <= limit;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}
