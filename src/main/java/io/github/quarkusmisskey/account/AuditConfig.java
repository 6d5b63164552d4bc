package io.github.quarkusmisskey.account;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The log of what was done with tokens. */
@ConfigMapping(prefix = "misskey.audit")
@Unremovable
public interface AuditConfig {

    /** How long an entry is kept. */
    @WithDefault("90d")
    Duration retention();

    /** How often older ones are deleted; {@code off} for never. */
    @WithDefault("1h")
    String purgeEvery();
}
