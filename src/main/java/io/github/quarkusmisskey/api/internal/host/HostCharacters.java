package io.github.quarkusmisskey.api.internal.host;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/** Classifies the characters of typed hosts: which are visible, allowed in names, and safe to display. */
public final class HostCharacters {

    private static final int MAX_ECHO = 40;

    private HostCharacters() {}

    public static String strip(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isOuterSpace(typed.charAt(start))) {
            start++;
        }
        while (end > start && isOuterSpace(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }

    /** Refuses characters that are not allowed anywhere in a typed address. */
    public static void check(String text) {
        text.codePoints().forEach(c -> {
            if (c == '\\' || c == '%' || Character.isSpaceChar(c)) {
                throw new InvalidHostException(
                        Reason.CHARACTER, "A server's address contains no space, backslash or percent sign");
            }
            if (c > 0x7f && !Character.isDefined(c)) {
                throw new InvalidHostException(
                        Reason.CHARACTER,
                        "The character " + name(c) + " is too new for this software: type the xn-- form of the name");
            }
            if (isJoiner(c)) {
                throw new InvalidHostException(
                        Reason.AMBIGUOUS,
                        "The joining character " + name(c)
                                + " is read in different ways: type the xn-- form of the name");
            }
            if (isInvisible(c)) {
                throw new InvalidHostException(
                        Reason.CONTROL_CHARACTER, "The address contains an invisible character: " + name(c));
            }
        });
    }

    /** Lower-case ASCII letter, digit or hyphen. */
    static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || isDigit(c) || c == '-';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** ZERO WIDTH JOINER and NON-JOINER, which IDNA2003 drops and newer rules keep. */
    static boolean isJoiner(int c) {
        return c == 0x200c || c == 0x200d;
    }

    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlankLetter(c) || isSilentMark(c);
        };
    }

    /** The text in quotation marks, shortened and without invisible characters. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(MAX_ECHO).map(c -> isInvisible(c) ? 0xfffd : c).forEach(quoted::appendCodePoint);
        return quoted.append(text.codePointCount(0, text.length()) > MAX_ECHO ? "…\"" : "\"")
                .toString();
    }

    private static String name(int c) {
        return String.format("U+%04X", c);
    }

    private static boolean isOuterSpace(char c) {
        return Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r';
    }

    /** Hangul fillers and the empty Braille pattern are letters and symbols, but invisible. */
    private static boolean isBlankLetter(int c) {
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
    }

    /** Invisible marks, except U+FE0E and U+FE0F, which keyboards add to emoji and all rules drop. */
    private static boolean isSilentMark(int c) {
        return c == 0x034f
                || c == 0x17b4
                || c == 0x17b5
                || c >= 0x180b && c <= 0x180f
                || c >= 0xfe00 && c <= 0xfe0d
                || c >= 0xe0100 && c <= 0xe01ef;
    }
}
