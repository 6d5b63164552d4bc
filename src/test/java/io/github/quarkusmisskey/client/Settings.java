package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.Map;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.config.MisskeyConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The module's settings without a running application. */
public final class Settings {

    private static final int PRIORITY = 100;

    private Settings() {}

    public static SmallRyeConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .withConverter(MemorySize.class, PRIORITY, new MemorySizeConverter())
                .withConverter(Duration.class, PRIORITY, new DurationConverter())
                .withMapping(MisskeyConfig.class)
                .withMapping(ClientConfig.class)
                .build();
    }
}
