package io.github.quarkusmisskey.api.internal.host;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/**
 * One label of a name, with its international letters in punycode. The JDK supports only IDNA2003, whereas browsers use
 * UTS #46. A label for which the two differ is refused, because the browser would go to another host than this
 * application; its {@code xn--} form is accepted.
 */
final class HostLabel {

    private static final String ACE_PREFIX = "xn--";

    private static final int DOTLESS_I = 0x131;
    private static final int FINAL_SIGMA = 0x3c2;

    private HostLabel() {}

    /** The label in lower case, with international letters in punycode; not validated otherwise. */
    static String toAscii(String label) {
        if (HostCharacters.isAscii(label)) {
            return label.toLowerCase(Locale.ROOT);
        }
        String folded = fold(label);
        if (folded.codePoints().anyMatch(HostLabel::isDeviation)) {
            throw ambiguous(label);
        }
        String ascii = idna2003(label);
        if (!ascii.equals(idna2003(folded))) {
            throw ambiguous(label);
        }
        return ascii.toLowerCase(Locale.ROOT);
    }

    /**
     * Checks that an {@code xn--} label is the canonical encoding of its letters, and that a name may contain these
     * letters.
     */
    static void checkPunycode(String label) {
        if (!label.startsWith(ACE_PREFIX)) {
            return;
        }
        Optional<String> letters = Punycode.decode(label.substring(ACE_PREFIX.length()))
                .filter(decoded -> label.equals(ACE_PREFIX + Punycode.encode(decoded)))
                .filter(HostLabel::isInternational);
        if (letters.isEmpty()) {
            throw new InvalidHostException(
                    Reason.NAME, "This part of the name is not valid punycode: " + HostCharacters.quote(label));
        }
    }

    private static boolean isInternational(String letters) {
        return !HostCharacters.isAscii(letters)
                && !isMark(letters.codePointAt(0))
                && Normalizer.isNormalized(letters, Form.NFKC)
                && letters.codePoints().allMatch(HostLabel::mayBeEncoded);
    }

    private static boolean mayBeEncoded(int c) {
        if (c < 0x80) {
            return HostCharacters.isNameCharacter(c);
        }
        return HostCharacters.isJoiner(c)
                || !HostCharacters.isInvisible(c) && !isEmojiStyle(c) && !Character.isSpaceChar(c) && isFolded(c);
    }

    /** Cherokee is the only script that folds to upper case. */
    private static boolean isFolded(int c) {
        return Character.toLowerCase(c) == c || isCherokee(c);
    }

    private static boolean isEmojiStyle(int c) {
        return c == 0xfe0e || c == 0xfe0f;
    }

    /**
     * Letters that IDNA2003 replaces and later rules keep: ß, the final sigma, and Cherokee, whose direction of folding
     * was reversed.
     */
    private static boolean isDeviation(int c) {
        return c == 0xdf || c == FINAL_SIGMA || isCherokee(c);
    }

    private static boolean isCherokee(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CHEROKEE;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Maps by the Unicode version of this JDK, whereas IDNA2003 maps by Unicode 3.2. */
    private static String fold(String label) {
        StringBuilder lower = new StringBuilder();
        Normalizer.normalize(label, Form.NFKC)
                .codePoints()
                .map(HostLabel::foldCase)
                .forEach(lower::appendCodePoint);
        return Normalizer.normalize(lower, Form.NFKC);
    }

    /**
     * Maps through upper case, because some lower-case letters are variants of others; except the dotless i and the
     * final sigma.
     */
    private static int foldCase(int c) {
        return c == DOTLESS_I || c == FINAL_SIGMA ? c : Character.toLowerCase(Character.toUpperCase(c));
    }

    private static String idna2003(String label) {
        try {
            return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            InvalidHostException refusal = new InvalidHostException(
                    Reason.NAME, "This part of the name is too long or malformed: " + HostCharacters.quote(label));
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static InvalidHostException ambiguous(String label) {
        return new InvalidHostException(
                Reason.AMBIGUOUS,
                "Programs read this part of the name in different ways; type its xn-- form: "
                        + HostCharacters.quote(label));
    }
}
