package io.github.quarkusmisskey.mfm;

import java.util.Arrays;

/** The places that runs passed: a stack, because runs are nested. */
final class Passed {

    private int[] places = new int[64];
    private int size;

    int size() {
        return size;
    }

    void push(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    /** Removes the places of the innermost run, and stores for each where the run ends. */
    void remember(Memory memory, int context, int end, int sizeBefore) {
        while (size > sizeBefore) {
            memory.put(places[--size], context, end);
        }
    }
}
