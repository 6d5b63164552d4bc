package io.github.quarkusmisskey.account;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The tables of this module. */
@ConfigMapping(prefix = "misskey.schema")
@Unremovable
public interface SchemaConfig {

    /** Whether the start brings the tables up to date; else {@code db/misskey} is the operator's to run. */
    @WithDefault("true")
    boolean migrateAtStart();
}
