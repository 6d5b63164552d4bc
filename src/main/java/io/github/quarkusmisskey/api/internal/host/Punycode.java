package io.github.quarkusmisskey.api.internal.host;

import java.util.Arrays;
import java.util.Optional;

/** The encoding of RFC 3492, without the prefix {@code xn--}. The JDK's own applies its IDNA2003 rules first. */
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    private Punycode() {}

    /** The decoded letters; empty if the text encodes none. It is not checked to be their shortest encoding. */
    static Optional<String> decode(String encoded) {
        int delimiter = encoded.lastIndexOf('-');
        StringBuilder output = new StringBuilder(encoded.substring(0, Math.max(delimiter, 0)));
        int length = output.length();
        int n = INITIAL_N;
        long i = 0;
        int bias = INITIAL_BIAS;
        int position = delimiter + 1;
        while (position < encoded.length()) {
            long start = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = position < encoded.length() ? digit(encoded.charAt(position++)) : -1;
                if (digit < 0) {
                    return Optional.empty();
                }
                i += digit * weight;
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
                if (i > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
            }
            length++;
            bias = adapt(i - start, length, start == 0);
            long codePoint = n + i / length;
            if (codePoint > Character.MAX_CODE_POINT || isSurrogate(codePoint)) {
                return Optional.empty();
            }
            n = (int) codePoint;
            i %= length;
            output.insert(output.offsetByCodePoints(0, (int) i), Character.toString(n));
            i++;
        }
        return Optional.of(output.toString());
    }

    static String encode(String letters) {
        int[] input = letters.codePoints().toArray();
        StringBuilder output = new StringBuilder();
        letters.codePoints().filter(c -> c < INITIAL_N).forEach(output::appendCodePoint);
        int basic = output.length();
        if (basic > 0) {
            output.append('-');
        }
        int n = INITIAL_N;
        long delta = 0;
        int bias = INITIAL_BIAS;
        for (int handled = basic; handled < input.length; n++, delta++) {
            int next = smallestFrom(input, n);
            delta += (long) (next - n) * (handled + 1);
            n = next;
            for (int c : input) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    appendNumber(output, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
        }
        return output.toString();
    }

    private static void appendNumber(StringBuilder output, long number, int bias) {
        long rest = number;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (rest < threshold) {
                output.append(letter((int) rest));
                return;
            }
            output.append(letter((int) (threshold + (rest - threshold) % (BASE - threshold))));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int smallestFrom(int[] input, int n) {
        return Arrays.stream(input).filter(c -> c >= n).min().orElseThrow();
    }

    private static int threshold(int k, int bias) {
        return Math.min(Math.max(k - bias, T_MIN), T_MAX);
    }

    private static int adapt(long delta, int length, boolean first) {
        long rest = first ? delta / DAMP : delta / 2;
        rest += rest / length;
        int k = 0;
        for (; rest > (BASE - T_MIN) * T_MAX / 2; k += BASE) {
            rest /= BASE - T_MIN;
        }
        return (int) (k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
    }

    private static char letter(int digit) {
        return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
    }

    private static int digit(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return HostCharacters.isDigit(letter) ? letter - '0' + 26 : -1;
    }

    private static boolean isSurrogate(long codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
