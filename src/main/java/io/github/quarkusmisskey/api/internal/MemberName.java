package io.github.quarkusmisskey.api.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a member, and the bytes that precede its value in compact JSON. */
final class MemberName {

    /** Number of bytes that are compared without a loop, which most names fit into. */
    private static final int AT_ONCE = 3 * Long.BYTES;

    /** A comma, two quotes and a colon. */
    private static final int SEPARATORS = 4;

    private static final long BUT_THE_FIRST = ~0xFFL;

    private final int number;
    private final boolean known;
    private final SerializableString text;
    private final byte[] bytes;
    private final long first;
    private final long second;
    private final long third;
    private final long firstMask;
    private final long secondMask;
    private final long thirdMask;

    private MemberName(int number, boolean known, SerializableString text, byte[] bytes) {
        this.number = number;
        this.known = known;
        this.text = text;
        this.bytes = bytes;
        byte[] begin = Arrays.copyOf(bytes, AT_ONCE);
        byte[] mask = new byte[AT_ONCE];
        Arrays.fill(mask, 0, Math.min(bytes.length, AT_ONCE), (byte) -1);
        first = Ascii.eight(begin, 0);
        second = Ascii.eight(begin, Long.BYTES);
        third = Ascii.eight(begin, 2 * Long.BYTES);
        firstMask = Ascii.eight(mask, 0);
        secondMask = Ascii.eight(mask, Long.BYTES);
        thirdMask = Ascii.eight(mask, 2 * Long.BYTES);
    }

    /** Whether the name is compared without a loop, and is written in JSON as it is. */
    static boolean isShort(String name) {
        return name.length() + SEPARATORS <= AT_ONCE
                && name.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\');
    }

    static MemberName of(int number, String name) {
        return of(number, true, name);
    }

    /** A name that the type does not have, but its JSON does. */
    static MemberName unknown(int number, String name) {
        return of(number, false, name);
    }

    private static MemberName of(int number, boolean known, String name) {
        SerializableString text = new SerializedString(name);
        String quoted = new String(text.asQuotedUTF8(), StandardCharsets.UTF_8);
        return new MemberName(number, known, text, (",\"" + quoted + "\":").getBytes(StandardCharsets.UTF_8));
    }

    int number() {
        return number;
    }

    boolean isKnown() {
        return known;
    }

    SerializableString text() {
        return text;
    }

    /** Number of bytes from the comma before the name to the value. */
    int length() {
        return bytes.length;
    }

    /**
     * Whether the name is there in compact JSON; false also if the source ends soon after it.
     *
     * @param begin index of the byte before the name
     * @param anyByte whether that byte need not be a comma
     */
    boolean isAt(byte[] source, int begin, boolean anyByte) {
        if (begin + Math.max(bytes.length, AT_ONCE) > source.length) {
            return false;
        }
        long mask = anyByte ? firstMask & BUT_THE_FIRST : firstMask;
        long differences = (Ascii.eight(source, begin) ^ first) & mask
                | (Ascii.eight(source, begin + Long.BYTES) ^ second) & secondMask
                | (Ascii.eight(source, begin + 2 * Long.BYTES) ^ third) & thirdMask;
        return differences == 0 && (bytes.length <= AT_ONCE || endIsAt(source, begin));
    }

    private boolean endIsAt(byte[] source, int begin) {
        return Arrays.equals(source, begin + AT_ONCE, begin + bytes.length, bytes, AT_ONCE, bytes.length);
    }
}
