package io.github.quarkusmisskey.client.internal.config;

import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.client.internal.resilience.CircuitBreakerOverrides;
import io.github.quarkusmisskey.client.internal.resilience.RetryOverrides;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Servers that the application calls by name. */
@ConfigMapping(prefix = "misskey")
@Unremovable
public interface MisskeyConfig {

    /** Name of the server for calls that name none; not needed if exactly one server is configured. */
    Optional<String> defaultHost();

    /** Servers by name; the name appears on the start page. */
    Map<String, Host> hosts();

    /** One server. */
    interface Host {

        /** Base URL, such as {@code https://misskey.example}, without a path. */
        String url();

        /** Access token, created in the server's settings, for calls that name no account. */
        Optional<String> token();

        /** Where requests to this server carry the token: {@code body} or {@code header}. */
        @WithDefault("body")
        TokenIn tokenIn();

        /** Retries for this server, where they differ from the general ones. */
        RetryOverrides retry();

        /** Circuit breaker for this server, where it differs from the general one. */
        CircuitBreakerOverrides circuitBreaker();
    }
}
