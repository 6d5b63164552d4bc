package io.github.quarkusmisskey.apikey.internal;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

/** Looks up keys: first in the configuration, then in the database, if there is one. */
@Singleton
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
public class ApiKeys {

    private final ConfiguredKeys configured;
    private final Instance<StoredKeys> stored;

    ApiKeys(ConfiguredKeys configured, Instance<StoredKeys> stored) {
        this.configured = configured;
        this.stored = stored;
    }

    /** Verifies a key; empty if it is invalid, expired or revoked. Blocks while the database is read. */
    public Optional<KnownKey> check(ApiKey key) {
        Instant now = Instant.now();
        if (configured.has(key.id()) || stored.isUnsatisfied()) {
            return configured.check(key, now);
        }
        return stored.get().check(key, now);
    }
}
