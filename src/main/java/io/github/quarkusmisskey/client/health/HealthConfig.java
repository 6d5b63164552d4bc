package io.github.quarkusmisskey.client.health;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the readiness check says of the configured servers. */
@ConfigMapping(prefix = "misskey.health")
@Unremovable
public interface HealthConfig {

    /** What a server that is down means to the application. */
    @WithDefault("report")
    Hosts hosts();

    /** How often the servers are asked, once the first probe has come. */
    @WithDefault("30s")
    Duration pingEvery();

    /** How long a server may take to answer before it counts as down. */
    @WithDefault("5s")
    Duration pingTimeout();

    /** Whether servers are asked, and whether the application is ready without them. */
    enum Hosts {
        /** They are not asked. */
        OFF,
        /** The check tells which are down, and is up all the same. */
        REPORT,
        /** The check is down unless all of them answered. */
        REQUIRED
    }
}
