package io.github.quarkusmisskey.account;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How tokens are kept at hand. */
@ConfigMapping(prefix = "misskey.account")
@Unremovable
public interface AccountConfig {

    /** For how many accounts the token is kept in memory, for when the database is lost; 0 keeps none. */
    @WithDefault("1000")
    int tokensInMemory();

    /**
     * How long a token in memory is used without asking the database again. A token that was disconnected at another replica
     * is used for so long at most while the database answers, and for half a minute more after an outage.
     */
    @WithDefault("5s")
    Duration askDatabaseEvery();
}
