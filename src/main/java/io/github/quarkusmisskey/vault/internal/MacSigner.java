package io.github.quarkusmisskey.vault.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs with HMAC-SHA256 under keys that serve one purpose. A signature is: version, length of the key id, key id, 32
 * bytes. Thread-safe.
 */
public final class MacSigner {

    private final Map<String, SecretKeySpec> keys;
    private final Supplier<String> activeId;

    MacSigner(Map<String, SecretKeySpec> keys, Supplier<String> activeId) {
        this.keys = keys;
        this.activeId = activeId;
    }

    /** Signs with the active key. */
    public byte[] sign(byte[] message) {
        String keyId = activeId.get();
        byte[] header = new KeyHeader(keyId).bytes();
        byte[] mac = KeyDerivation.hmac(keys.get(keyId), header, message);
        return ByteBuffer.allocate(header.length + mac.length)
                .put(header)
                .put(mac)
                .array();
    }

    /** Whether this is a signature of the message under any configured key; takes constant time. */
    public boolean verify(byte[] message, byte[] signature) {
        ByteBuffer in = ByteBuffer.wrap(signature);
        KeyHeader header = KeyHeader.read(in).orElse(null);
        SecretKeySpec key = header == null ? null : keys.get(header.keyId());
        if (key == null) {
            return false;
        }
        byte[] claimed = new byte[in.remaining()];
        in.get(claimed);
        return MessageDigest.isEqual(KeyDerivation.hmac(key, header.bytes(), message), claimed);
    }

    @Override
    public String toString() {
        return "MacSigner[keys=" + keys.keySet() + "]";
    }
}
