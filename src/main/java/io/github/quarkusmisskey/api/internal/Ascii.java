package io.github.quarkusmisskey.api.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Compares and scans bytes of ASCII several at a time, which takes a fraction of the time of one by one. */
final class Ascii {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x80 * EACH_BYTE;

    private Ascii() {}

    /** Eight bytes, the first in the lowest bits. */
    static long eight(byte[] source, int begin) {
        return (long) LONGS.get(source, begin);
    }

    /** Four bytes, the first in the lowest bits. */
    static int four(byte[] source, int begin) {
        return (int) INTS.get(source, begin);
    }

    /**
     * Index of the first byte that a text in JSON cannot hold as it is, or that is not ASCII; the end if there is none.
     */
    static int endOfText(byte[] source, int begin, int end) {
        int at = begin;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long special = special(eight(source, at));
            if (special != 0) {
                return at + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
        }
        while (at < end && source[at] >= ' ' && source[at] != '"' && source[at] != '\\') {
            at++;
        }
        return at;
    }

    /**
     * Sets the high bit of the first byte that is a control character, a quote, a backslash or not ASCII; bits above
     * that one mean nothing.
     */
    private static long special(long bytes) {
        long quotes = bytes ^ '"' * EACH_BYTE;
        long backslashes = bytes ^ '\\' * EACH_BYTE;
        long controls = bytes - ' ' * EACH_BYTE & ~bytes;
        return (bytes | controls | quotes - EACH_BYTE & ~quotes | backslashes - EACH_BYTE & ~backslashes) & HIGH_BITS;
    }
}
