package io.github.quarkusmisskey.apikey.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

/** The configured keys, validated when the application starts. */
@Singleton
@Startup
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
final class ConfiguredKeys {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, Configured> byId = new TreeMap<>();

    private record Configured(String hash, KeyGrant grant, Instant expires, boolean operator) {}

    /** @throws ConfigurationException if a key is invalid; the message names the configuration key */
    @Inject
    ConfiguredKeys(ApiKeyConfig config) {
        config.keys().forEach((id, key) -> byId.put(id, read(id, key)));
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    Optional<KnownKey> check(ApiKey key, Instant now) {
        Configured configured = byId.get(key.id());
        return configured != null && key.hasHash(configured.hash) && now.isBefore(configured.expires)
                ? Optional.of(new KnownKey(key.id(), key.id(), configured.grant, configured.operator))
                : Optional.empty();
    }

    private static Configured read(String id, ApiKeyConfig.Key key) {
        String name = "misskey.api-keys." + id;
        if (!ApiKey.isId(id)) {
            throw new ConfigurationException(
                    name + " is no name of a key: it has 1 to 32 lower-case letters, digits or hyphens");
        }
        String hash = key.hash().strip().toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new ConfigurationException(name + ".hash is no SHA-256: it has 64 hexadecimal digits");
        }
        KeyGrant grant = new KeyGrant(
                read(name + ".accounts", key.accounts(), AccountRef::ofName),
                read(name + ".permissions", key.permissions(), Permission::of),
                read(name + ".endpoints", key.endpoints(), Function.identity()));
        Instant expires = key.expires()
                .map(text -> read(name + ".expires", text, Instant::parse))
                .orElse(Instant.MAX);
        return new Configured(hash, grant, expires, key.operator());
    }

    private static <T> Set<T> read(String name, Optional<List<String>> texts, Function<String, T> reader) {
        return texts.orElse(List.of()).stream()
                .map(text -> read(name, text.strip(), reader))
                .collect(Collectors.toSet());
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ConfigurationException(name + " has '" + text + "': " + e.getMessage());
        }
    }
}
