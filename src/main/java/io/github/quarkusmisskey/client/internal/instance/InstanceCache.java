package io.github.quarkusmisskey.client.internal.instance;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;

/**
 * Caches what servers report about themselves. Concurrent requests for the same value share one call; failures are not
 * cached.
 */
// Caffeine loads the class of this kind of cache by its name.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMWW")
@Singleton
public class InstanceCache {

    /** In characters of JSON; holds some hundred servers, or fewer if their responses are long. */
    private static final long MAX_SIZE = 16L << 20;

    private record Key(MisskeyHost host, Class<?> kind) {}

    private final Cache<Key, Object> known;
    private final Map<Key, CompletableFuture<Object>> underWay = new ConcurrentHashMap<>();

    @Inject
    public InstanceCache(ClientConfig config) {
        this(config.instanceExpiry(), Ticker.systemTicker(), MAX_SIZE);
    }

    InstanceCache(Duration expiry, Ticker ticker, long most) {
        if (expiry.isNegative()) {
            throw new ConfigurationException("misskey.client.instance-expiry is negative: set 0 to ask every time");
        }
        known = Caffeine.newBuilder()
                .expireAfterWrite(expiry)
                .ticker(ticker)
                .maximumWeight(most)
                .weigher((Key key, Object value) -> size(value))
                .executor(Runnable::run)
                .build();
    }

    /**
     * @param kind distinguishes the values of one host
     * @param ask subscribed to if the value is not cached; its item must not be null
     */
    public <T> Uni<T> get(MisskeyHost host, Class<T> kind, Supplier<Uni<T>> ask) {
        Key key = new Key(host, kind);
        return Uni.createFrom().deferred(() -> {
            Object answer = known.getIfPresent(key);
            return answer == null
                    ? share(key, ask::get).map(kind::cast)
                    : Uni.createFrom().item(kind.cast(answer));
        });
    }

    /**
     * The request in progress, or a new one. Each caller gets its own stage, so cancelling one does not affect the
     * others.
     */
    private Uni<Object> share(Key key, Supplier<Uni<?>> ask) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> begun = underWay.putIfAbsent(key, mine);
        if (begun == null) {
            Uni.createFrom()
                    .<Object>deferred(ask)
                    .invoke(answer -> known.put(key, answer))
                    .subscribe()
                    .with(answer -> end(key).complete(answer), failure -> end(key).completeExceptionally(failure));
        }
        return Uni.createFrom().completionStage((begun == null ? mine : begun).copy());
    }

    /** Runs before the callers are notified, so that a caller that retries after a failure starts a new request. */
    private CompletableFuture<Object> end(Key key) {
        return underWay.remove(key);
    }

    private static int size(Object value) {
        try {
            return MisskeyMapper.MAPPER.writeValueAsBytes(value).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON cannot be written as JSON", e);
        }
    }
}
