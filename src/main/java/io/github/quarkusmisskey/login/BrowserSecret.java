package io.github.quarkusmisskey.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import io.github.quarkusmisskey.api.internal.Sha256;

/** Binds an attempt to the browser that started it: 256 random bits in a cookie. Only their hash is stored. */
public final class BrowserSecret {

    private static final int BYTES = 32;

    private final String value;

    private BrowserSecret(String value) {
        this.value = value;
    }

    public static BrowserSecret fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Parses the value of a cookie; empty if it is invalid. */
    public static Optional<BrowserSecret> of(String cookie) {
        return cookie != null && cookie.matches("[A-Za-z0-9_-]{43}")
                ? Optional.of(new BrowserSecret(cookie))
                : Optional.empty();
    }

    /** The value of the cookie. */
    public String value() {
        return value;
    }

    public String hash() {
        return Sha256.hex(value);
    }

    boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "BrowserSecret[redacted]";
    }
}
