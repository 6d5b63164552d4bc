package io.github.quarkusmisskey;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How much more memory is held after something than before it. Whatever else runs in the process counts too, and what
 * earlier tests left may go in the meantime, once; a leak is there each time.
 */
public final class HeapGrowth {

    /** How often it is measured. */
    public static final int ROUNDS = 3;

    private HeapGrowth() {}

    /** The median of the rounds, in bytes. */
    public static long median(IntConsumer round) {
        return IntStream.range(0, ROUNDS)
                .mapToLong(number -> of(() -> round.accept(number)))
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long of(Runnable work) {
        long before = used();
        work.run();
        return used() - before;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
