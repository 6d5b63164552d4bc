package io.github.quarkusmisskey.client;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** What uploads may take, so that they leave enough for other calls. */
public interface UploadConfig {

    /** The most uploads of one account, or token, at once; further ones wait. */
    @WithDefault("4")
    int maxPerAccount();

    /** The most uploads to one server at once. They have connections of their own. */
    @WithDefault("20")
    int maxPerHost();

    /** The most uploads at once, to all servers together. */
    @WithDefault("200")
    int maxTotal();

    /** The most uploads of one account, or token, that wait for their turn; further ones fail at once. */
    @WithDefault("100")
    int maxWaiting();

    /** What an upload must move a second, on average of {@code misskey.client.upload-stall-timeout}. */
    @WithDefault("1K")
    MemorySize minRate();
}
