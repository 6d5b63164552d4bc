package io.github.quarkusmisskey.tokenstore.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Source of tokens in an application without a database. */
@ConfigMapping(prefix = "misskey.token-store")
@Unremovable
public interface TokenStoreConfig {

    /**
     * File with one token per line, such as {@code 9abc@misskey.example=TOKEN}: user id, server and token. Empty lines
     * and lines that start with {@code #} are ignored. With a database the file is not read.
     */
    Optional<Path> file();

    /** Shortest interval between two looks at the file for changes. */
    @WithDefault("10s")
    Duration fileReadEvery();
}
