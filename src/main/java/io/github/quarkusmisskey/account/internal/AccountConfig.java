package io.github.quarkusmisskey.account.internal;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Tokens in memory. */
@ConfigMapping(prefix = "misskey.account")
@Unremovable
public interface AccountConfig {

    /** Number of accounts whose token is kept in memory for database outages; 0 keeps none. */
    @WithDefault("1000")
    int tokensInMemory();

    /**
     * How long a token in memory is used without asking the database. A token that was disconnected on another replica
     * is used for at most this time while the database is available, and for half a minute longer after an outage.
     */
    @WithDefault("5s")
    Duration askDatabaseEvery();
}
