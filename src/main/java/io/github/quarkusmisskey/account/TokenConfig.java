package io.github.quarkusmisskey.account;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When stored tokens are checked with their servers. */
@ConfigMapping(prefix = "misskey.tokens")
@Unremovable
public interface TokenConfig {

    /** How long after a check a token is checked again; a tenth more or less, so that checks do not come together. */
    @WithDefault("24h")
    Duration checkEvery();

    /** How often a replica looks for tokens to check; {@code off} for never. */
    @WithDefault("1m")
    String checkRunEvery();

    /** How many tokens a replica checks at most each time, those of different servers side by side. */
    @WithDefault("100")
    int checkBatchSize();

    /** How many tokens of one server are checked at once. */
    @WithDefault("4")
    int checksPerHost();

    /** How long a server may take for one check; then nothing is known of the token until it is due again. */
    @WithDefault("10s")
    Duration checkTimeout();
}
