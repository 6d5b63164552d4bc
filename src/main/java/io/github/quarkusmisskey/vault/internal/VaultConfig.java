package io.github.quarkusmisskey.vault.internal;

import java.util.Map;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;

/** Keys that encrypt tokens and session cookies. */
@ConfigMapping(prefix = "misskey.vault")
@Unremovable
public interface VaultConfig {

    /**
     * Keys by id: 32 bytes in base64, as {@code openssl rand -base64 32} prints them. An id has 1 to 32 lower-case
     * letters, digits, {@code -} or {@code _}.
     */
    Map<String, Secret<String>> keys();

    /** Id of the key that encrypts; the others only decrypt. Not needed while there is one key. */
    Optional<String> activeKey();

    /**
     * Whether production refuses to start without a key, by default if the pages are enabled. Otherwise storing the
     * first token fails.
     */
    @WithDefault("${misskey.web.enabled:false}")
    boolean required();

    /** File in which dev mode keeps the key that it generates if none is configured. */
    @WithDefault(".misskey-dev/vault.key")
    String devKeyFile();

    /**
     * Interval at which tokens encrypted with an older key are re-encrypted with the active one, such as {@code 1h};
     * {@code off} disables it.
     */
    @WithDefault("1h")
    String rotateEvery();

    /** Number of tokens per batch of the re-encryption. */
    @WithDefault("200")
    int rotateBatchSize();
}
