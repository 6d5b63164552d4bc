package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.client.PlainMisskey;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.connection.StreamingClient;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;

/** The streaming client without an application around it, with little patience. */
public final class Streams implements AutoCloseable {

    private static final int PRIORITY = 100;

    final StreamCounts counters = new StreamCounts();
    public final StreamingClient client;
    private final Vertx vertx = Vertx.vertx();

    public Streams(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "misskey.client.allow-private-addresses", "true",
                "misskey.client.allow-plain-http", "true",
                "misskey.streaming.join-timeout", "1s",
                "misskey.streaming.ping-interval", "200ms",
                "misskey.streaming.silence-limit", "700ms",
                "misskey.streaming.reconnect-delay", "50ms",
                "misskey.streaming.reconnect-max-delay", "200ms",
                "misskey.streaming.max-message-size", "100K"));
        all.putAll(settings);
        SmallRyeConfig config = config(all);
        client = new StreamingClient(
                vertx,
                PlainMisskey.webSockets(vertx, config.getConfigMapping(ClientConfig.class)),
                config.getConfigMapping(StreamingConfig.class),
                counters,
                new CallObservers());
    }

    public static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .withConverter(MemorySize.class, PRIORITY, new MemorySizeConverter())
                .withConverter(Duration.class, PRIORITY, new DurationConverter())
                .withMapping(ClientConfig.class)
                .withMapping(StreamingConfig.class)
                .build();
    }

    public MisskeyStream of(DevServer server, String user) {
        return of(server, server.issueToken(user, KnownPermission.READ_ACCOUNT, KnownPermission.READ_NOTIFICATIONS));
    }

    /** @param token null for nobody */
    public MisskeyStream of(DevServer server, AccessToken token) {
        return new PlainMisskey(MisskeyHost.of(server.url()), token, client).stream();
    }

    @Override
    public void close() {
        client.stop();
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
