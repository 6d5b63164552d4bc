package io.github.quarkusmisskey.vault.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and authenticates with AES-256-GCM under keys that serve one purpose. Format: version, length of the key id,
 * key id, random nonce of 12 bytes, ciphertext with a tag of 16 bytes. Thread-safe. Replace a key before it has
 * encrypted 2^32 times.
 */
public final class Sealer {

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys;
    private final Supplier<String> activeId;
    private final SecureRandom random;

    Sealer(Map<String, SecretKeySpec> keys, Supplier<String> activeId, SecureRandom random) {
        this.keys = keys;
        this.activeId = activeId;
        this.random = random;
    }

    /**
     * Encrypts with the active key.
     *
     * @param bound additional authenticated data: decryption needs the same bytes, which the result does not contain
     * @throws io.quarkus.runtime.configuration.ConfigurationException if no key is configured
     */
    public byte[] seal(byte[] plain, byte[] bound) {
        String keyId = activeId.get();
        byte[] header = new KeyHeader(keyId).bytes();
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.get(keyId), nonce, header, bound);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(header.length + nonce.length + sealed.length)
                    .put(header)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks AES-256-GCM", e);
        }
    }

    /**
     * @param bound the additional data that was passed to {@link #seal}
     * @return empty if the key is not configured, the data was modified, or it was encrypted for another purpose or
     *     with other additional data
     */
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        Optional<KeyHeader> header = KeyHeader.read(in);
        SecretKeySpec key = header.map(KeyHeader::keyId).map(keys::get).orElse(null);
        if (key == null || in.remaining() < NONCE_LENGTH + TAG_BITS / 8) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_LENGTH];
        in.get(nonce);
        try {
            Cipher cipher =
                    cipher(Cipher.DECRYPT_MODE, key, nonce, header.orElseThrow().bytes(), bound);
            return Optional.of(cipher.doFinal(sealed, in.position(), in.remaining()));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] header, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(bound);
        return cipher;
    }

    @Override
    public String toString() {
        return "Sealer[keys=" + keys.keySet() + "]";
    }
}
