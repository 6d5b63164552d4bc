package io.github.quarkusmisskey.client.internal.http;

import java.util.function.Function;

import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.impl.HttpClientImpl;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.SocketAddress;

/**
 * The HTTP client that all API interfaces share. It resolves the server's name itself and connects to exactly the
 * address that was checked, so a name whose address changes in between gains nothing. It follows no redirects, and
 * aborts responses that are too long or take too long.
 */
public final class GuardedHttpClient extends HttpClientImpl {

    /** The only endpoint that accepts files. */
    private static final String UPLOADS = "/api/drive/files/create";

    private final CheckedAddresses addresses;
    private final ResponseLimits limits;
    private final KeptConnections connections;
    private final boolean plainHttp;
    private final HttpClientImpl uploads;

    /** @param uploadPool options of a separate pool for uploads, so that they do not delay other calls */
    GuardedHttpClient(
            VertxInternal vertx,
            HttpClientOptions options,
            PoolOptions pool,
            PoolOptions uploadPool,
            CloseFuture closeFuture,
            CheckedAddresses addresses,
            ResponseLimits limits,
            KeptConnections connections,
            boolean plainHttp) {
        super(vertx, options, pool, closeFuture);
        this.addresses = addresses;
        this.limits = limits;
        this.connections = connections;
        this.plainHttp = plainHttp;
        uploads = new HttpClientImpl(vertx, options, uploadPool, closeFuture);
    }

    @Override
    public void request(RequestOptions options, Handler<AsyncResult<HttpClientRequest>> handler) {
        request(options).onComplete(handler);
    }

    @Override
    public Future<HttpClientRequest> request(RequestOptions options) {
        return mayBeSent(options) ? limits.watch(options, this::guarded, GuardedHttpClient::takeForJson) : refusal();
    }

    /**
     * Sends a request whose size and time the caller watches.
     *
     * @param writer receives the request once it has a connection; if it throws, the connection is released immediately
     */
    public <T> Future<T> send(RequestOptions options, Function<HttpClientRequest, T> writer) {
        if (!mayBeSent(options)) {
            return refusal();
        }
        return guarded(options).compose(request -> {
            request.response().onSuccess(GuardedHttpClient::takeForJson);
            try {
                return Future.succeededFuture(writer.apply(request));
            } catch (Throwable unwritten) {
                request.reset(0, unwritten);
                return Future.failedFuture(unwritten);
            }
        });
    }

    private boolean mayBeSent(RequestOptions options) {
        return plainHttp || Boolean.TRUE.equals(options.isSsl());
    }

    private static <T> Future<T> refusal() {
        return Future.failedFuture(new AddressRefusedException("plain http is off (misskey.client.allow-plain-http)"));
    }

    private Future<HttpClientRequest> guarded(RequestOptions options) {
        options.setFollowRedirects(false);
        Future<SocketAddress> address = addresses.find(options.getHost(), options.getPort());
        // The address is nearly always known, and each stage of a future costs every call.
        Future<HttpClientRequest> request = address.succeeded()
                ? connect(options.setServer(address.result()))
                : address.compose(found -> connect(options.setServer(found)));
        return request.map(connections::decide);
    }

    private Future<HttpClientRequest> connect(RequestOptions options) {
        return UPLOADS.equals(options.getURI()) ? uploads.request(options) : super.request(options);
    }

    /** Responses are read by their content. A malformed or multipart media type would be processed before that. */
    private static void takeForJson(HttpClientResponse response) {
        if (response.headers().contains(HttpHeaders.CONTENT_TYPE)) {
            response.headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
    }
}
