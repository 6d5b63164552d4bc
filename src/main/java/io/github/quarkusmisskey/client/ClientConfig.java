package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.Optional;

import io.github.quarkusmisskey.client.resilience.CircuitBreakerConfig;
import io.github.quarkusmisskey.client.resilience.PacerConfig;
import io.github.quarkusmisskey.client.resilience.RetryConfig;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How servers are called. */
@ConfigMapping(prefix = "misskey.client")
@Unremovable
public interface ClientConfig {

    /** How long making a connection may take. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long a server may be silent. Kept up to a tenth late, never more than a second. */
    @WithDefault("30s")
    Duration readTimeout();

    /** How long a call may take from its start to the last byte of the answer. Kept as late as {@link #readTimeout()}. */
    @WithDefault("60s")
    Duration totalTimeout();

    /** How long an upload may stand still, and how long its server may take to answer when it has everything. */
    @WithDefault("2m")
    Duration uploadStallTimeout();

    /** How long an upload may take from its start to the last byte of the answer. */
    @WithDefault("2h")
    Duration uploadTimeout();

    /** How many uploads run at once, and how slow they may be. */
    UploadConfig uploads();

    /** The largest answer that is read; a larger one breaks off. */
    @WithDefault("10M")
    MemorySize maxResponseSize();

    /** How long is kept what a server says of itself: its software, its meta and its endpoints. */
    @WithDefault("1h")
    Duration instanceExpiry();

    /** The most connections to one server. */
    @WithDefault("50")
    int maxConnectionsPerHost();

    /** The most calls that wait for a connection to one server; further ones fail at once. */
    @WithDefault("1000")
    int maxWaitingPerHost();

    /** The most connections that stay open between calls, to all servers together. */
    @WithDefault("2000")
    int maxKeptConnections();

    /** Whether servers in private networks and on this machine may be called. For development and tests. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** Whether servers may be called by plain http. For development and tests. */
    @WithDefault("false")
    boolean allowPlainHttp();

    /** A web or mail address that operators of servers find the sender by; told in the header {@code User-Agent}. */
    Optional<String> contact();

    /** Name of a Quarkus TLS configuration with the certificates to trust; the JVM's own if absent. */
    Optional<String> tlsConfigurationName();

    /** How failed calls are repeated. */
    RetryConfig retry();

    /** When a server that does not work is left alone. */
    CircuitBreakerConfig circuitBreaker();

    /** Whether calls wait to stay below published limits. */
    PacerConfig pacer();
}
