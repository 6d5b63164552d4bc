package io.github.quarkusmisskey.apikey.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.internal.Sha256;

/**
 * The credential of a program: {@code qmk_}, a public id by which the key is looked up, and a secret of 256 random
 * bits. Only the SHA-256 of the secret is stored: so many bits cannot be guessed, and the salt and the slow hash that
 * passwords need would only slow down every call.
 */
public final class ApiKey {

    /** Prefix that identifies a key, also for scanners that search for leaked secrets. */
    public static final String PREFIX = "qmk_";

    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,32}");
    private static final Pattern TEXT = Pattern.compile(PREFIX + "(" + ID + ")_([0-9a-f]{" + 2 * SECRET_BYTES + "})");

    private final String id;
    private final String secret;

    private ApiKey(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    /** Generates a key with a new id. */
    static ApiKey random() {
        return new ApiKey(hex(ID_BYTES), hex(SECRET_BYTES));
    }

    /** Parses a key; empty if the text is not a key. */
    public static Optional<ApiKey> parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNullElse(text, ""));
        return matcher.matches() ? Optional.of(new ApiKey(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public String id() {
        return id;
    }

    /** The complete key, to be shown once. Never log it. */
    String text() {
        return PREFIX + id + "_" + secret;
    }

    /** SHA-256 of the secret in hex, as {@code printf %s "$secret" | sha256sum} prints it. */
    String hash() {
        return Sha256.hex(secret);
    }

    /** Whether the key has this hash; takes constant time. */
    boolean hasHash(String expected) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Does not contain the secret. */
    @Override
    public String toString() {
        return "ApiKey[" + id + "]";
    }
}
