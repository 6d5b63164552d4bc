package io.github.quarkusmisskey.mfm;

import java.util.Arrays;

/**
 * What was found at a place in some context, a table of numbers that grows with the entries. Absent entries are
 * {@link #UNKNOWN}.
 */
final class Memory {

    static final long UNKNOWN = Long.MIN_VALUE;

    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final long FREE = -1;

    private long[] keys = free(64);
    private long[] values = new long[64];
    private int size;

    /** @param context not negative, below 2^31 */
    static long key(int place, int context) {
        return (long) place << Integer.SIZE | context;
    }

    long get(long key) {
        int slot = slot(keys, key);
        return keys[slot] == FREE ? UNKNOWN : values[slot];
    }

    void put(long key, long value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    private void grow() {
        long[] largerKeys = free(keys.length * 2);
        long[] largerValues = new long[largerKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int slot = slot(largerKeys, keys[i]);
                largerKeys[slot] = keys[i];
                largerValues[slot] = values[i];
            }
        }
        keys = largerKeys;
        values = largerValues;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * MIXER >>> Integer.SIZE) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long[] free(int length) {
        long[] table = new long[length];
        Arrays.fill(table, FREE);
        return table;
    }
}
