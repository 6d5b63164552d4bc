package io.github.quarkusmisskey.api.internal.host;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/**
 * A label of a name, and its international form. The JDK supports only IDNA2003, browsers UTS #46. A label for which
 * these differ is refused, because the browser would go to another host than this application; its {@code xn--} form is
 * accepted.
 */
final class HostLabel {

    private static final String ACE_PREFIX = "xn--";

    private static final int DOTLESS_I = 0x131;
    private static final int FINAL_SIGMA = 0x3c2;

    private HostLabel() {}

    /** In lower case, with international letters in punycode; not validated otherwise. */
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
     * Of an {@code xn--} label: that it is what the encoding of its letters gives, and that these can stand in a name.
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
                    Reason.NAME, "This part of the name is no valid punycode: " + HostCharacters.quote(label));
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

    /** Cherokee is the one script whose upper case is the folded one. */
    private static boolean isFolded(int c) {
        return Character.toLowerCase(c) == c || isCherokee(c);
    }

    private static boolean isEmojiStyle(int c) {
        return c == 0xfe0e || c == 0xfe0f;
    }

    /**
     * Letters that IDNA2003 replaces and later rules keep, ß and the final sigma; and those of Cherokee, whose case was
     * turned.
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

    /** The mapping by the Unicode of this JDK; IDNA2003 has that of Unicode 3.2. */
    private static String fold(String label) {
        StringBuilder lower = new StringBuilder();
        Normalizer.normalize(label, Form.NFKC)
                .codePoints()
                .map(HostLabel::foldCase)
                .forEach(lower::appendCodePoint);
        return Normalizer.normalize(lower, Form.NFKC);
    }

    /**
     * By way of upper case, since some small letters are variants of others; not so the dotless i and the final sigma.
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
                "Programs read this part of the name in different ways, type its xn-- form: "
                        + HostCharacters.quote(label));
    }
}
