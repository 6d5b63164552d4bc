package io.github.quarkusmisskey;

/**
 * How much more memory is held after something than before it. Whatever else runs in the process counts too, and what
 * earlier tests left may go in the meantime, so that only growth that comes each time tells of a leak.
 */
public final class HeapGrowth {

    private HeapGrowth() {}

    /** In bytes. */
    public static long of(Runnable work) {
        long before = used();
        work.run();
        return used() - before;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
