package io.github.quarkusmisskey.client.internal.http;

import java.net.InetAddress;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.config.UploadConfig;
import io.github.quarkusmisskey.client.internal.guard.AddressGuard;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.github.quarkusmisskey.client.internal.upload.TurnQueue;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.impl.SharedHttpClient;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.tracing.TracingPolicy;
import org.eclipse.microprofile.config.Config;

/**
 * Registers the guarded HTTP client under the name of the client that the API interfaces share, before any of them is
 * created.
 */
@Singleton
public class HttpClientSetup {

    private static final String KEY = "quarkus.rest-client.misskey.";
    public static final String NAME = "misskey";

    /** What Netty reads from a socket at most at a time, so that a response arrives in few parts. */
    private static final int MAX_CHUNK_SIZE = 64 << 10;

    private final VertxInternal vertx;
    private final ClientConfig config;
    private final TlsConfigurationRegistry tls;
    private final CheckedAddresses addresses;
    private final TurnQueue uploads;
    private final TurnQueue passedCalls;

    /**
     * Referenced so that it is not finalized: its finalizer would remove the guarded client, and an unguarded one would
     * be created instead.
     */
    private CloseFuture place;

    private Object client;
    private boolean stopped;

    @Inject
    public HttpClientSetup(Vertx vertx, ClientConfig config, TlsConfigurationRegistry tls) {
        this.vertx = (VertxInternal) vertx;
        this.config = config;
        this.tls = tls;
        UploadConfig bounds = config.uploads();
        addresses = new CheckedAddresses(
                new AddressGuard(config.allowPrivateAddresses()),
                new NameLookups(this.vertx, InetAddress::getAllByName, config.connectTimeout()));
        uploads = new TurnQueue(bounds.maxPerAccount(), bounds.maxPerHost(), bounds.maxTotal(), bounds.maxWaiting());
        passedCalls = TurnQueue.ofCalls(config.maxConnectionsPerHost(), config.maxWaitingPerHost());
    }

    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event, Config all) {
        require(all, "shared", "true");
        require(all, "name", NAME);
        install();
    }

    /**
     * Verifies that the guarded client is registered.
     *
     * @throws IllegalStateException if another client is registered, or the application has stopped
     */
    public synchronized void install() {
        if (stopped) {
            throw new IllegalStateException("The application has stopped; the HTTP client for Misskey is closed");
        }
        if (place == null) {
            place = new CloseFuture();
            vertx.addCloseHook(place);
            client = vertx.createSharedClient(SharedHttpClient.SHARED_MAP_NAME, NAME, place, this::create);
        }
        if (!(client instanceof GuardedHttpClient)) {
            throw new IllegalStateException("Another HTTP client is already shared under the name 'misskey'");
        }
    }

    /**
     * Closes the guarded client and removes it from Vert.x, which outlives the application when dev mode restarts it,
     * even if others still share the client.
     */
    @PreDestroy
    synchronized void remove() {
        stopped = true;
        if (client instanceof GuardedHttpClient) {
            vertx.sharedData().getLocalMap(SharedHttpClient.SHARED_MAP_NAME).remove(NAME);
        }
        if (place != null) {
            place.close();
        }
        // The client refers to classes of the application, which would stay in memory.
        MisskeyMapper.MAPPER.clearCaches();
    }

    /** Resolves the addresses of servers for all connections. */
    public CheckedAddresses addresses() {
        return addresses;
    }

    public TurnQueue uploads() {
        return uploads;
    }

    /** The queue of calls that are forwarded for callers of the gateway. */
    public TurnQueue passedCalls() {
        return passedCalls;
    }

    /** The guarded client itself, for callers that bypass the REST interfaces. */
    public GuardedHttpClient client() {
        install();
        return (GuardedHttpClient) client;
    }

    private static void require(Config all, String key, String value) {
        if (!value.equals(all.getOptionalValue(KEY + key, String.class).orElse(null))) {
            throw new ConfigurationException(
                    KEY + key + " must stay '" + value + "': the guard of Misskey calls depends on it");
        }
    }

    private GuardedHttpClient create(CloseFuture close) {
        PoolOptions pool = new PoolOptions()
                .setHttp1MaxSize(config.maxConnectionsPerHost())
                .setMaxWaitQueueSize(config.maxWaitingPerHost());
        PoolOptions uploadPool = new PoolOptions()
                .setHttp1MaxSize(config.uploads().maxPerHost())
                .setMaxWaitQueueSize(config.maxWaitingPerHost());
        ResponseLimits limits = new ResponseLimits(
                vertx, config.maxResponseSize().asLongValue(), config.readTimeout(), config.totalTimeout());
        KeptConnections connections = new KeptConnections(config.maxKeptConnections());
        return new GuardedHttpClient(
                vertx, options(), pool, uploadPool, close, addresses, limits, connections, config.allowPlainHttp());
    }

    private HttpClientOptions options() {
        // A span created by Vert.x would contain the whole URI, whose path may contain a session's secret, and its
        // headers would reveal trace ids to foreign servers. Without a name, metrics contain no paths either.
        HttpClientOptions options = new HttpClientOptions()
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setMaxChunkSize(MAX_CHUNK_SIZE)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setSslHandshakeTimeout(config.connectTimeout().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        TrustedCertificates.of(config, tls).ifPresent(options::setTrustOptions);
        return options;
    }
}
