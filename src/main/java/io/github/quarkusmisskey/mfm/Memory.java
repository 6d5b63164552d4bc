package io.github.quarkusmisskey.mfm;

import java.util.Arrays;

/**
 * Results by place and context. Each context has a table, whose pages are created when they are first written. Absent
 * entries are {@link #UNKNOWN}.
 */
final class Memory {

    static final long UNKNOWN = Long.MIN_VALUE;

    private static final int PAGE_BITS = 7;
    private static final int PAGE_MASK = (1 << PAGE_BITS) - 1;

    private final int pages;
    private long[][][] tables = {};

    /** @param length number of places */
    Memory(int length) {
        pages = (length >> PAGE_BITS) + 1;
    }

    long get(int place, int context) {
        if (context >= tables.length || tables[context] == null) {
            return UNKNOWN;
        }
        long[] page = tables[context][place >> PAGE_BITS];
        return page == null ? UNKNOWN : page[place & PAGE_MASK];
    }

    void put(int place, int context, long value) {
        long[][] table = table(context);
        long[] page = table[place >> PAGE_BITS];
        if (page == null) {
            page = new long[PAGE_MASK + 1];
            Arrays.fill(page, UNKNOWN);
            table[place >> PAGE_BITS] = page;
        }
        page[place & PAGE_MASK] = value;
    }

    private long[][] table(int context) {
        if (context >= tables.length) {
            tables = Arrays.copyOf(tables, Math.max(context + 32, tables.length * 2));
        }
        if (tables[context] == null) {
            tables[context] = new long[pages][];
        }
        return tables[context];
    }
}
