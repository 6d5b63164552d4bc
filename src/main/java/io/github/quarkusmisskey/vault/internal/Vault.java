package io.github.quarkusmisskey.vault.internal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;

/**
 * Creates sealers and signers with the configured keys. Every purpose has keys of its own, derived from the configured
 * ones, so that data of one purpose is invalid for another. Thread-safe.
 */
public class Vault {

    private final VaultKeys keys;
    private final SecureRandom random;

    public Vault(VaultKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** The sealer for a purpose. */
    public Sealer sealer(String purpose) {
        return new Sealer(derived("seal/" + purpose, "AES"), keys::activeId, random);
    }

    /** The signer for a purpose. */
    public MacSigner mac(String purpose) {
        return new MacSigner(derived("mac/" + purpose, "HmacSHA256"), keys::activeId);
    }

    /** The id of the key that encrypts and signs. */
    public String activeKeyId() {
        return keys.activeId();
    }

    /** The ids of all keys that decrypt and verify. */
    public Set<String> keyIds() {
        return keys.ids();
    }

    /** The id of the key that some encrypted data or a signature needs, configured or not; empty if it is neither. */
    public static Optional<String> keyIdOf(byte[] sealed) {
        return KeyHeader.read(ByteBuffer.wrap(sealed)).map(KeyHeader::keyId);
    }

    @Override
    public String toString() {
        return "Vault[" + keys + "]";
    }

    private Map<String, SecretKeySpec> derived(String purpose, String algorithm) {
        return keys.ids().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        id -> KeyDerivation.derive(keys.key(id).orElseThrow(), purpose, algorithm)));
    }
}
