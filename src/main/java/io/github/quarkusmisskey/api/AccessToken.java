package io.github.quarkusmisskey.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * An access token of a Misskey account. Whoever holds its value acts as that account, so neither {@code toString} nor
 * JSON, Java serialisation or an exception shows it; only {@link #value()} does.
 */
public final class AccessToken {

    private static final int MAX_LENGTH = 1024;

    private final String value;

    private AccessToken(String value) {
        this.value = value;
    }

    /**
     * @throws IllegalArgumentException if the value is blank, longer than 1024 characters or contains anything but
     *     visible ASCII; the message does not contain the value
     */
    public static AccessToken of(String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("The access token is empty");
        }
        if (value.length() > MAX_LENGTH || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException(
                    "An access token has at most " + MAX_LENGTH + " visible ASCII characters and no spaces");
        }
        return new AccessToken(value);
    }

    /** The secret itself, for the wire and the vault. Never log it. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessToken that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "AccessToken[redacted]";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }
}
