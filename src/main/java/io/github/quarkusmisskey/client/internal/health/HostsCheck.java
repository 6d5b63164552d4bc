package io.github.quarkusmisskey.client.internal.health;

import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports which of the configured servers respond. A probe returns the latest results without making a call; the first
 * probe starts the background pings.
 */
@Readiness
@Singleton
@OnlyWith("org.eclipse.microprofile.health.HealthCheck")
public class HostsCheck implements HealthCheck {

    private static final String NAME = "Misskey servers";

    private final HealthConfig config;
    private final HostPings pings;
    private final Vertx vertx;
    private final long timer;

    @Inject
    HostsCheck(HealthConfig config, ConfiguredHosts hosts, Misskey misskey, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
        Map<String, MisskeyHost> asked = config.hosts() == HealthConfig.Hosts.OFF ? Map.of() : hosts.all();
        pings = new HostPings(misskey, asked, config.pingTimeout());
        timer = vertx.setPeriodic(1, Math.max(1, config.pingEvery().toMillis()), fired -> pings.ask());
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, String> states = pings.states();
        boolean ready = config.hosts() != HealthConfig.Hosts.REQUIRED
                || states.values().stream().allMatch(HostPings.UP::equals);
        HealthCheckResponseBuilder response = HealthCheckResponse.named(NAME).status(ready);
        states.forEach(response::withData);
        return response.build();
    }

    @PreDestroy
    void stop() {
        vertx.cancelTimer(timer);
    }
}
