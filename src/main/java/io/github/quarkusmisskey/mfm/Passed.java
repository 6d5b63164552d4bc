package io.github.quarkusmisskey.mfm;

import java.util.Arrays;

/** The places that a run passed. */
final class Passed {

    private int[] places = new int[8];
    private int size;

    void push(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    void rememberAll(Memory memory, int context, int end) {
        for (int i = 0; i < size; i++) {
            memory.put(Memory.key(places[i], context), end);
        }
    }
}
