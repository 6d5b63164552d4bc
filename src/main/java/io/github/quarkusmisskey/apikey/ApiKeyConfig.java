package io.github.quarkusmisskey.apikey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Keys that the operator gives to programs by configuration, so that they need no database. */
@ConfigMapping(prefix = "misskey.api-keys")
@Unremovable
public interface ApiKeyConfig {

    /** By the id in the key: 1 to 32 lower-case letters, digits or {@code -}. */
    @WithParentName
    Map<String, Key> keys();

    /** One key. */
    interface Key {

        /** SHA-256 of the key's secret part, in hex. */
        String hash();

        /** The accounts that it may call as, each as {@code userId@host}. */
        Optional<List<String>> accounts();

        /** The permissions that it has, such as {@code write:notes}. */
        Optional<List<String>> permissions();

        /** Endpoints that it may call although nothing is known of them, such as those of a fork. */
        Optional<List<String>> endpoints();

        /** When it ends, such as {@code 2030-01-01T00:00:00Z}. */
        Optional<String> expires();

        /** Whether it may make and revoke keys. */
        @WithDefault("false")
        boolean operator();
    }
}
