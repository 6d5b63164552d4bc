package io.github.quarkusmisskey.api.internal;

import java.util.concurrent.atomic.LongAdder;

/** Counts, since the start of the program, what was read of servers and left out. */
public final class LeftOut {

    private static final LongAdder ITEMS = new LongAdder();
    private static final LongAdder LISTS = new LongAdder();

    private LeftOut() {}

    static void add(int items, boolean cut) {
        if (items > 0) {
            ITEMS.add(items);
        }
        if (cut) {
            LISTS.increment();
        }
    }

    /** Items of lists and maps that could not be read. */
    public static long items() {
        return ITEMS.sum();
    }

    /** Lists that were longer than they may be, and were cut. */
    public static long lists() {
        return LISTS.sum();
    }
}
