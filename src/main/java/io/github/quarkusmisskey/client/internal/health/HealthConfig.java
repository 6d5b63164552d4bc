package io.github.quarkusmisskey.client.internal.health;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Readiness check of the configured servers. */
@ConfigMapping(prefix = "misskey.health")
@Unremovable
public interface HealthConfig {

    /** Effect of a server that is down on the readiness of the application. */
    @WithDefault("report")
    Hosts hosts();

    /** Interval of the background pings, which start with the first probe. */
    @WithDefault("30s")
    Duration pingEvery();

    /** Time-out after which a server counts as down. */
    @WithDefault("5s")
    Duration pingTimeout();

    /** Whether servers are pinged, and whether the application is ready without them. */
    enum Hosts {
        /** Servers are not pinged. */
        OFF,
        /** The check lists the servers that are down, and is up regardless. */
        REPORT,
        /** The check is down unless all servers responded. */
        REQUIRED
    }
}
