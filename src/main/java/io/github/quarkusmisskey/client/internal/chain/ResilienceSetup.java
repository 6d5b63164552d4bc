package io.github.quarkusmisskey.client.internal.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.config.MisskeyConfig;
import io.github.quarkusmisskey.client.internal.resilience.CircuitBreakerPolicy;
import io.github.quarkusmisskey.client.internal.resilience.CircuitBreakers;
import io.github.quarkusmisskey.client.internal.resilience.RateLimiter;
import io.github.quarkusmisskey.client.internal.resilience.ResilientCalls;
import io.github.quarkusmisskey.client.internal.resilience.RetryPolicy;
import io.github.quarkusmisskey.client.internal.resilience.Timer;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Creates retries, circuit breakers and the rate limiter from the configuration, and validates it when the application
 * starts.
 */
@Singleton
class ResilienceSetup {

    private static final String GENERAL = "misskey.client";

    @Produces
    @Singleton
    @Startup
    ResilientCalls calls(MisskeyConfig config, ClientConfig client, ConfiguredHosts hosts) {
        RetryPolicy retry = RetryPolicy.of(GENERAL + ".retry", client.retry());
        CircuitBreakerPolicy breaker = CircuitBreakerPolicy.of(GENERAL + ".circuit-breaker", client.circuitBreaker());
        Timer timer = Timer.of(Infrastructure.getDefaultWorkerPool());
        return new ResilientCalls(
                policies(config, hosts, retry, (key, host) -> retry.with(key + ".retry", host.retry())),
                new CircuitBreakers(
                        policies(
                                config,
                                hosts,
                                breaker,
                                (key, host) -> breaker.with(key + ".circuit-breaker", host.circuitBreaker())),
                        timer::nanoTime),
                new RateLimiter(timer, Optional.of(client.pacer().maxWait()).filter(wait -> client.pacer()
                        .enabled())),
                timer::nanoTime);
    }

    private static <P> Function<MisskeyHost, P> policies(
            MisskeyConfig config, ConfiguredHosts hosts, P general, BiFunction<String, MisskeyConfig.Host, P> own) {
        Map<MisskeyHost, P> policies = new HashMap<>();
        hosts.all()
                .forEach((name, host) -> policies.put(
                        host, own.apply("misskey.hosts." + name, config.hosts().get(name))));
        return host -> policies.getOrDefault(host, general);
    }
}
