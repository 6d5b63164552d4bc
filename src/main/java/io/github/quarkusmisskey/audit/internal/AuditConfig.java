package io.github.quarkusmisskey.audit.internal;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The audit log of what was done with tokens. */
@ConfigMapping(prefix = "misskey.audit")
@Unremovable
public interface AuditConfig {

    /** How long entries are kept. */
    @WithDefault("90d")
    Duration retention();

    /** Interval at which expired entries are deleted; {@code off} disables it. */
    @WithDefault("1h")
    String purgeEvery();
}
