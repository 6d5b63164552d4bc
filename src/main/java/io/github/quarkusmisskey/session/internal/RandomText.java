package io.github.quarkusmisskey.session.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Random values in characters that cookies and forms transport unchanged. */
final class RandomText {

    private static final int BYTES = 32;

    private RandomText() {}

    /** 256 random bits. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return encode(bytes);
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return empty if the text has other characters */
    static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
