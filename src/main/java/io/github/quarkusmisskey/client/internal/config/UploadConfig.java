package io.github.quarkusmisskey.client.internal.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** Limits of uploads, which leave enough resources for other calls. */
public interface UploadConfig {

    /** Maximum number of concurrent uploads of one account or token; further uploads wait. */
    @WithDefault("4")
    int maxPerAccount();

    /** Maximum number of concurrent uploads to one server. Uploads use connections of their own. */
    @WithDefault("20")
    int maxPerHost();

    /** Maximum number of concurrent uploads to all servers. */
    @WithDefault("200")
    int maxTotal();

    /** Maximum number of waiting uploads of one account or token; further uploads fail immediately. */
    @WithDefault("100")
    int maxWaiting();

    /** Minimum number of bytes per second, averaged over {@code misskey.client.upload-stall-timeout}. */
    @WithDefault("1K")
    MemorySize minRate();
}
