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
 * What servers said of themselves, for a while. Who asks for the same thing at the same time waits for the same answer;
 * an answer that did not come is forgotten at once.
 */
// Caffeine finds the kind of cache that is built here by its name.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMWW")
@Singleton
public class InstanceCache {

    /** Characters of JSON: room for some hundred servers, and for no more if they talk a lot. */
    private static final long MOST = 16L << 20;

    private record Key(MisskeyHost host, Class<?> kind) {}

    private final Cache<Key, Object> known;
    private final Map<Key, CompletableFuture<Object>> underWay = new ConcurrentHashMap<>();

    @Inject
    public InstanceCache(ClientConfig config) {
        this(config.instanceExpiry(), Ticker.systemTicker(), MOST);
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
     * @param kind tells the answers of one host apart
     * @param ask is subscribed to if the answer is not known; its item is not null
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
     * The request under way, or a new one. Each who waits has a stage of its own, so who stops waiting stops nobody
     * else.
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

    /** Before anybody hears of it, so that who asks again after a failure begins a new request. */
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
