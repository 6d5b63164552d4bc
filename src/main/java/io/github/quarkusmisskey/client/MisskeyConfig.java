package io.github.quarkusmisskey.client;

import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.TokenIn;
import io.github.quarkusmisskey.client.resilience.CircuitBreakerOverrides;
import io.github.quarkusmisskey.client.resilience.RetryOverrides;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The servers that the application knows by name. */
@ConfigMapping(prefix = "misskey")
@Unremovable
public interface MisskeyConfig {

    /** Name of the host that calls go to when they name none; not needed if only one host is configured. */
    Optional<String> defaultHost();

    /** Servers by a name that code and the login page use. */
    Map<String, Host> hosts();

    /** One server. */
    interface Host {

        /** Where it is: {@code https://misskey.example}, without a path. */
        String url();

        /** An access token, made in the server's settings, for calls that name no account. */
        Optional<String> token();

        /** Where requests to this server carry the token: {@code body} or {@code header}. */
        @WithDefault("body")
        TokenIn tokenIn();

        /** How failed calls to this server are repeated, where it is otherwise than for all. */
        RetryOverrides retry();

        /** When this server is left alone, where it is otherwise than for all. */
        CircuitBreakerOverrides circuitBreaker();
    }
}
