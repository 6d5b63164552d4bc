package io.github.quarkusmisskey.tokenstore;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where tokens come from in an application without a database. */
@ConfigMapping(prefix = "misskey.token-store")
@Unremovable
public interface TokenStoreConfig {

    /**
     * A file with a token a line, such as {@code 9abc@misskey.example=TOKEN}: the account's id, its server and its token. Lines
     * that are empty or begin with {@code #} say nothing. Without a database its tokens are used; with one it is not read.
     */
    Optional<Path> file();

    /** How often at most the file is looked at for changes. */
    @WithDefault("10s")
    Duration fileReadEvery();
}
