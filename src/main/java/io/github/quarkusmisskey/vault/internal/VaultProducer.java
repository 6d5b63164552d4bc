package io.github.quarkusmisskey.vault.internal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.LaunchMode;

/**
 * Creates the vault from the configuration. Without configured keys, dev mode keeps one in a file, and tests generate
 * one.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class VaultProducer {

    private final SecureRandom random = new SecureRandom();

    @Produces
    @Singleton
    Vault vault(VaultConfig config, LaunchMode mode) {
        return new Vault(keys(config, mode), random);
    }

    VaultKeys keys(VaultConfig config, LaunchMode mode) {
        if (config.keys().isEmpty() && config.activeKey().isEmpty()) {
            return unconfigured(config, mode);
        }
        Map<String, String> configured = config.keys().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get()));
        return VaultKeys.of(configured, config.activeKey());
    }

    private VaultKeys unconfigured(VaultConfig config, LaunchMode mode) {
        return switch (mode) {
            case DEVELOPMENT ->
                VaultKeys.of(
                        Map.of("dev", new DevKeyFile(Path.of(config.devKeyFile())).readOrMake(fresh())),
                        Optional.empty());
            case TEST -> VaultKeys.of(Map.of("test", fresh()), Optional.empty());
            default -> config.required() ? VaultKeys.of(Map.of(), Optional.empty()) : VaultKeys.none();
        };
    }

    private String fresh() {
        byte[] key = new byte[VaultKeys.KEY_LENGTH];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
