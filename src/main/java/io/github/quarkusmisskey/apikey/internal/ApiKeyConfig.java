package io.github.quarkusmisskey.apikey.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Keys of programs in the configuration, which need no database. */
@ConfigMapping(prefix = "misskey.api-keys")
@Unremovable
public interface ApiKeyConfig {

    /** Keys by id: 1 to 32 lower-case letters, digits or {@code -}. */
    @WithParentName
    Map<String, Key> keys();

    /** One key. */
    interface Key {

        /** SHA-256 of the secret part of the key, in hex. */
        String hash();

        /** Accounts that the key may call as, each as {@code userId@host}. */
        Optional<List<String>> accounts();

        /** Permissions of the key, such as {@code write:notes}. */
        Optional<List<String>> permissions();

        /** Further endpoints that the key may call, such as those of a fork. */
        Optional<List<String>> endpoints();

        /** Expiry, such as {@code 2030-01-01T00:00:00Z}. */
        Optional<String> expires();

        /** Whether the key may create and revoke keys. */
        @WithDefault("false")
        boolean operator();
    }
}
