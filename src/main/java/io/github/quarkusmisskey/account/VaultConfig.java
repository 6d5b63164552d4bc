package io.github.quarkusmisskey.account;

import java.util.Map;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;

/** The keys that tokens and session cookies are encrypted with. */
@ConfigMapping(prefix = "misskey.vault")
@Unremovable
public interface VaultConfig {

    /**
     * Keys by id: 32 bytes in base64, as {@code openssl rand -base64 32} prints them. An id has 1 to 32 lower-case letters,
     * digits, {@code -} or {@code _}.
     */
    Map<String, Secret<String>> keys();

    /** The id of the key that seals; the others only open. Not needed while there is one key. */
    Optional<String> activeKey();

    /**
     * Whether a production start without a key is refused: by default where the login pages are on. Otherwise it is the
     * first token to be stored that is refused.
     */
    @WithDefault("${misskey.web.enabled:false}")
    boolean required();

    /** Where dev mode keeps the key that it makes when none is configured. */
    @WithDefault(".misskey-dev/vault.key")
    String devKeyFile();

    /**
     * How often tokens sealed with another key than the active one are looked for and sealed anew, such as {@code 1h};
     * {@code off} turns it off.
     */
    @WithDefault("1h")
    String rotateEvery();

    /** How many tokens are read at a time while they are sealed anew. */
    @WithDefault("200")
    int rotateBatchSize();
}
