package io.github.quarkusmisskey.api.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a member, and the bytes that precede its value in compact JSON. */
final class MemberName {

    private static final long BUT_THE_FIRST = ~0xFFL;

    private final SerializableString text;
    private final int length;
    private final long[] words;
    private final long lastMask;

    private MemberName(SerializableString text, byte[] bytes) {
        this.text = text;
        length = bytes.length;
        words = new long[(length + Long.BYTES - 1) / Long.BYTES];
        byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
        Arrays.setAll(words, word -> Ascii.eight(padded, word * Long.BYTES));
        lastMask = -1L >>> (padded.length - length) * Byte.SIZE;
    }

    static MemberName of(String name) {
        SerializableString text = new SerializedString(name);
        String quoted = new String(text.asQuotedUTF8(), StandardCharsets.UTF_8);
        return new MemberName(text, (",\"" + quoted + "\":").getBytes(StandardCharsets.UTF_8));
    }

    SerializableString text() {
        return text;
    }

    /** Number of bytes from the comma before the name to the value. */
    int length() {
        return length;
    }

    /**
     * Whether the name is there in compact JSON; false also if the source ends soon after it.
     *
     * @param begin index of the byte before the name
     * @param first whether that byte need not be a comma
     */
    boolean isAt(byte[] source, int begin, boolean first) {
        if (begin + words.length * Long.BYTES > source.length) {
            return false;
        }
        int last = words.length - 1;
        long mask = first ? BUT_THE_FIRST : -1L;
        for (int word = 0; word < last; word++) {
            if ((differences(source, begin, word) & mask) != 0) {
                return false;
            }
            mask = -1L;
        }
        return (differences(source, begin, last) & mask & lastMask) == 0;
    }

    private long differences(byte[] source, int begin, int word) {
        return Ascii.eight(source, begin + word * Long.BYTES) ^ words[word];
    }
}
