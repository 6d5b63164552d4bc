package io.github.quarkusmisskey.client.internal.call;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.config.MisskeyConfig;
import io.github.quarkusmisskey.client.internal.config.TokenIn;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

/** The configured servers, validated at start. */
@Singleton
@Startup
public final class ConfiguredHosts {

    private final Map<String, MisskeyHost> byName = new LinkedHashMap<>();
    private final Map<MisskeyHost, AccessToken> tokens = new LinkedHashMap<>();
    private final Map<MisskeyHost, TokenIn> tokenIn = new LinkedHashMap<>();
    private final Optional<MisskeyHost> defaultHost;

    /** @throws ConfigurationException if a key has an invalid value; the message names the key */
    @Inject
    public ConfiguredHosts(MisskeyConfig config, ClientConfig client) {
        new TreeMap<>(config.hosts()).forEach((name, host) -> add(name, host, client.allowPlainHttp()));
        defaultHost = findDefault(config);
    }

    /** The hosts by name, sorted by name. */
    public Map<String, MisskeyHost> all() {
        return Collections.unmodifiableMap(byName);
    }

    public Optional<MisskeyHost> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The host for calls that name none.
     *
     * @throws IllegalStateException if there is none; the message names the key to set
     */
    public MisskeyHost defaultHost() {
        return defaultHost.orElseThrow(
                () -> new IllegalStateException(
                        "No default Misskey host: set misskey.hosts.<name>.url, and misskey.default-host=<name> if there are several"));
    }

    public Optional<MisskeyHost> findDefaultHost() {
        return defaultHost;
    }

    public Optional<AccessToken> tokenOf(MisskeyHost host) {
        return Optional.ofNullable(tokens.get(host));
    }

    TokenIn tokenIn(MisskeyHost host) {
        return tokenIn.getOrDefault(host, TokenIn.BODY);
    }

    private void add(String name, MisskeyConfig.Host config, boolean plainHttp) {
        String key = "misskey.hosts." + name;
        MisskeyHost host = parse(key + ".url", config.url());
        if (!host.secure() && !plainHttp) {
            throw new ConfigurationException(
                    key + ".url is plain http; use https, or set misskey.client.allow-plain-http=true for development");
        }
        if (byName.containsValue(host)) {
            throw new ConfigurationException(key + ".url names a server that another of misskey.hosts has already");
        }
        byName.put(name, host);
        tokenIn.put(host, config.tokenIn());
        config.token().ifPresent(token -> tokens.put(host, token(key + ".token", token)));
    }

    private Optional<MisskeyHost> findDefault(MisskeyConfig config) {
        if (config.defaultHost().isEmpty()) {
            return byName.size() == 1 ? Optional.of(byName.values().iterator().next()) : Optional.empty();
        }
        String name = config.defaultHost().get();
        return Optional.of(find(name)
                .orElseThrow(() -> new ConfigurationException(
                        "misskey.default-host is '" + name + "', but there is no misskey.hosts." + name + ".url")));
    }

    private static MisskeyHost parse(String key, String url) {
        try {
            return MisskeyHost.of(url);
        } catch (InvalidHostException e) {
            throw new ConfigurationException(key + " is no Misskey server: " + e.getMessage());
        }
    }

    private static AccessToken token(String key, String value) {
        try {
            return AccessToken.of(value);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(key + " is no access token: " + e.getMessage());
        }
    }
}
