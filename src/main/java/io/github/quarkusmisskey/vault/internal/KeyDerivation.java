package io.github.quarkusmisskey.vault.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HKDF-Expand of RFC 5869 with HMAC-SHA256 for one block, so that a configured key never serves two purposes. The
 * extract step is left out, as the RFC allows: the configured keys are uniformly random.
 */
final class KeyDerivation {

    private static final String HMAC = "HmacSHA256";
    private static final String CONTEXT = "quarkus-misskey/1/";

    private KeyDerivation() {}

    static SecretKeySpec derive(byte[] key, String purpose, String algorithm) {
        byte[] info = (CONTEXT + purpose + '\u0001').getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(hmac(new SecretKeySpec(key, HMAC), info), algorithm);
    }

    static byte[] hmac(SecretKeySpec key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks " + HMAC, e);
        }
    }
}
