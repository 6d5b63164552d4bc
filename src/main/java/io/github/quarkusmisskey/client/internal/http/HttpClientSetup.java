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
 * Puts the guarded HTTP client in place under the name by which the API interfaces share theirs, before any of them is
 * made.
 */
@Singleton
public class HttpClientSetup {

    private static final String KEY = "quarkus.rest-client.misskey.";
    public static final String NAME = "misskey";

    private final VertxInternal vertx;
    private final ClientConfig config;
    private final TlsConfigurationRegistry tls;
    private final CheckedAddresses addresses;
    private final TurnQueue uploads;
    private final TurnQueue passedCalls;

    /** Kept, because its finalizer would take the guarded client away, and an unguarded one would be made instead. */
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
     * Makes sure that the guarded client is in place.
     *
     * @throws IllegalStateException if another one is there, or the application has stopped
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
     * Closes the guarded client and takes it out of Vert.x, which outlives the application where dev mode starts it
     * anew. Whoever still shares it and closes it later, or never, does not keep it there.
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
        // It knows classes of the application, which would stay in memory.
        MisskeyMapper.MAPPER.clearCaches();
    }

    /** What all connections ask for the address of a server. */
    public CheckedAddresses addresses() {
        return addresses;
    }

    public TurnQueue uploads() {
        return uploads;
    }

    /** The turns of calls that are passed on for others. */
    public TurnQueue passedCalls() {
        return passedCalls;
    }

    /** The guarded client itself, for who calls without an API interface. */
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
        // A span made by Vert.x would hold the whole address, which can have a session's secret in its path, and its
        // headers would tell strangers' servers of the traces here. Without a name no metrics have paths either.
        HttpClientOptions options = new HttpClientOptions()
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setSslHandshakeTimeout(config.connectTimeout().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        TrustedCertificates.of(config, tls).ifPresent(options::setTrustOptions);
        return options;
    }
}
