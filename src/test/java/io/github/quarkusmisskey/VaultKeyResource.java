package io.github.quarkusmisskey;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A key for the vault, which the built service does not make for itself. */
public class VaultKeyResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("misskey.vault.keys.it", freshKey(), "misskey.vault.active-key", "it");
    }

    /** A key as {@code openssl rand -base64 32} makes one. */
    public static String freshKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
