package io.github.quarkusmisskey.api.internal;

import java.util.concurrent.atomic.LongAdder;

/** Counts, since the start of the program, data of servers that was omitted: for the program, or on a page. */
public final class LeftOut {

    private static final LongAdder ITEMS = new LongAdder();
    private static final LongAdder LISTS = new LongAdder();

    private static final LongAdder PAGE_CUTS = new LongAdder();
    private static final LongAdder PAGE_EVENTS = new LongAdder();

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

    /** A page shows only the start of something. */
    public static void addPageCut() {
        PAGE_CUTS.increment();
    }

    /** An open page does not show an event. */
    public static void addPageEvent() {
        PAGE_EVENTS.increment();
    }

    /** Texts and lists of reactions of which pages showed only the start. */
    public static long pageCuts() {
        return PAGE_CUTS.sum();
    }

    /** Events that pages did not show. */
    public static long pageEvents() {
        return PAGE_EVENTS.sum();
    }

    /** Lists that were longer than allowed and were truncated. */
    public static long lists() {
        return LISTS.sum();
    }
}
