package io.github.quarkusmisskey.client.internal.config;

import java.time.Duration;
import java.util.Optional;

import io.github.quarkusmisskey.client.internal.resilience.CircuitBreakerConfig;
import io.github.quarkusmisskey.client.internal.resilience.RateLimiterConfig;
import io.github.quarkusmisskey.client.internal.resilience.RetryConfig;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Time-outs, limits and connections of calls. */
@ConfigMapping(prefix = "misskey.client")
@Unremovable
public interface ClientConfig {

    /** Time-out for establishing a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** Longest silence of a server during a call. Expires up to 10 % late, by one second at most. */
    @WithDefault("30s")
    Duration readTimeout();

    /**
     * Time-out for a call from its start to the last byte of the response. Expires as late as {@link #readTimeout()}.
     */
    @WithDefault("60s")
    Duration totalTimeout();

    /** How long an upload may make no progress, and how long the response may take after the last byte. */
    @WithDefault("2m")
    Duration uploadStallTimeout();

    /** Time-out for an upload from its start to the last byte of the response. */
    @WithDefault("2h")
    Duration uploadTimeout();

    /** Number and speed of concurrent uploads. */
    UploadConfig uploads();

    /** Largest response; a larger one is aborted. */
    @WithDefault("10M")
    MemorySize maxResponseSize();

    /** How long a server's description of itself (software, meta, endpoints) is cached. */
    @WithDefault("1h")
    Duration instanceExpiry();

    /** Maximum number of connections to one server. */
    @WithDefault("50")
    int maxConnectionsPerHost();

    /** Maximum number of calls that wait for a connection to one server; further calls fail immediately. */
    @WithDefault("1000")
    int maxWaitingPerHost();

    /** Maximum number of idle connections kept open, over all servers. */
    @WithDefault("2000")
    int maxKeptConnections();

    /** Allows servers in private networks and on the local machine. For development and tests. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** Allows servers without TLS. For development and tests. */
    @WithDefault("false")
    boolean allowPlainHttp();

    /** Web or mail address in the {@code User-Agent} header, by which operators of servers can reach the sender. */
    Optional<String> contact();

    /** Name of the Quarkus TLS configuration that holds the trusted certificates; the JVM's if absent. */
    Optional<String> tlsConfigurationName();

    /** Retries of failed calls. */
    RetryConfig retry();

    /** Circuit breaker of each server. */
    CircuitBreakerConfig circuitBreaker();

    /** Rate limiter for outgoing calls. */
    RateLimiterConfig pacer();
}
