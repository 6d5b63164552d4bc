package io.github.quarkusmisskey.account.internal;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Checks of stored tokens with their servers. */
@ConfigMapping(prefix = "misskey.tokens")
@Unremovable
public interface TokenConfig {

    /** Interval at which each token is checked; varied by 10 % to spread the checks. */
    @WithDefault("24h")
    Duration checkEvery();

    /** Interval at which a replica looks for tokens to check; {@code off} disables the checks. */
    @WithDefault("1m")
    String checkRunEvery();

    /** Maximum number of tokens per run; those of different servers are checked in parallel. */
    @WithDefault("100")
    int checkBatchSize();

    /** Maximum number of concurrent checks on one server. */
    @WithDefault("4")
    int checksPerHost();

    /** Time-out for one check; afterwards the state of the token is unknown until its next check. */
    @WithDefault("10s")
    Duration checkTimeout();
}
