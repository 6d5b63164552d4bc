package io.github.quarkusmisskey.client.metrics;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is measured of calls, where the application has Micrometer. */
@ConfigMapping(prefix = "misskey.client.metrics")
@Unremovable
public interface MetricsConfig {

    /** Whether calls are told apart by their server too. */
    @WithDefault("false")
    boolean hostTag();

    /** How many servers beside the configured ones get a name in the measurements; further ones are {@code other}. */
    @WithDefault("100")
    int maxHosts();
}
