package io.github.quarkusmisskey;

import java.util.function.IntFunction;

/**
 * How much more memory is held after something than before it. Whatever else runs in the process counts too, and what
 * earlier tests left may go in the meantime, so that only growth that comes each time tells of a leak.
 */
public final class HeapGrowth {

    private static final int ROUNDS = 4;

    private HeapGrowth() {}

    /**
     * In bytes, of the first round that stays below the limit, or of the last one.
     *
     * @param rounds prepares the round of a number; what it returns is measured
     */
    public static long of(long limit, IntFunction<Runnable> rounds) {
        long growth = limit;
        for (int round = 0; round < ROUNDS && growth >= limit; round++) {
            Runnable work = rounds.apply(round);
            long before = used();
            work.run();
            growth = used() - before;
        }
        return growth;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
