package io.github.quarkusmisskey.client.internal.metrics;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Metrics of calls, for applications that use Micrometer. */
@ConfigMapping(prefix = "misskey.client.metrics")
@Unremovable
public interface MetricsConfig {

    /** Adds the tag {@code host} to the metrics. */
    @WithDefault("false")
    boolean hostTag();

    /**
     * Maximum number of servers, besides the configured ones, with a tag value of their own; others share
     * {@code other}.
     */
    @WithDefault("100")
    int maxHosts();
}
