package io.github.quarkusmisskey.database.internal;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The tables of this module. */
@ConfigMapping(prefix = "misskey.schema")
@Unremovable
public interface SchemaConfig {

    /** Creates and migrates the tables at start. Otherwise the operator runs the scripts in {@code db/misskey}. */
    @WithDefault("true")
    boolean migrateAtStart();
}
