package io.github.quarkusmisskey.client.internal.websocket;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.error.CallErrors;
import io.github.quarkusmisskey.client.internal.error.CallFailures;
import io.github.quarkusmisskey.client.internal.error.ErrorBody;
import io.github.quarkusmisskey.client.internal.error.ErrorKinds;
import io.github.quarkusmisskey.client.internal.error.RetryAfter;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import io.github.quarkusmisskey.client.internal.http.CheckedAddresses;
import io.github.quarkusmisskey.client.internal.http.UserAgent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.net.SocketAddress;

/** Opens WebSockets to Misskey servers. */
public final class GuardedWebSocketClient {

    private static final String PURPOSE = "streaming";

    private final WebSocketClient client;
    private final CheckedAddresses addresses;
    private final ClientConfig config;

    GuardedWebSocketClient(WebSocketClient client, CheckedAddresses addresses, ClientConfig config) {
        this.client = client;
        this.addresses = addresses;
        this.config = config;
    }

    /**
     * Opens a socket whose handlers run on the context.
     *
     * @param tokenInQuery whether the token is sent in the query instead of the header {@code Authorization}
     * @return fails with a {@link io.github.quarkusmisskey.api.MisskeyException}: {@code Authentication} if there is no
     *     token or the server answers 401; if it responds, the exception has its delay for the next attempt
     */
    public Future<WebSocket> open(Context context, Caller caller, String path, boolean tokenInQuery) {
        Promise<WebSocket> opened = Promise.promise();
        Uni.createFrom()
                .item(caller::target)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(
                        target -> context.runOnContext(now -> connect(context, target, path, tokenInQuery, opened)),
                        failure -> context.runOnContext(now -> opened.fail(failure)));
        return opened.future();
    }

    /** Whether a retry is pointless: there is no token, or the configuration forbids calling the server. */
    public static boolean isFinal(Throwable failure) {
        boolean forbidden = failure.getCause() instanceof AddressRefusedException;
        return forbidden
                || failure instanceof MisskeyException.Authentication
                || !(failure instanceof MisskeyException);
    }

    /** Also closes open sockets. */
    public void close() {
        client.close();
    }

    private void connect(Context context, Target target, String path, boolean tokenInQuery, Promise<WebSocket> opened) {
        MisskeyHost host = target.host();
        CallErrors errors = CallErrors.of(target, PURPOSE);
        if (!host.secure() && !config.allowPlainHttp()) {
            opened.fail(CallFailures.translate(
                    new AddressRefusedException("plain http is off (misskey.client.allow-plain-http)"), errors));
            return;
        }
        // Not the time-out of Vert.x, whose exception repeats the path, which may contain the token.
        long timer = context.owner()
                .setTimer(
                        config.readTimeout().toMillis(),
                        late -> opened.tryFail(CallFailures.translate(new TimeoutException(), errors)));
        addresses
                .find(bare(host.name()), port(host))
                .compose(address -> client.connect(options(target, path, tokenInQuery, address)))
                .onComplete(result -> {
                    context.owner().cancelTimer(timer);
                    if (result.failed()) {
                        opened.tryFail(failure(result.cause(), errors));
                    } else if (!opened.tryComplete(result.result())) {
                        result.result().close();
                    }
                });
    }

    private WebSocketConnectOptions options(Target target, String path, boolean tokenInQuery, SocketAddress address) {
        WebSocketConnectOptions options = new WebSocketConnectOptions();
        options.setServer(address)
                .setHost(bare(target.host().name()))
                .setPort(port(target.host()))
                .setSsl(target.host().secure())
                .setURI(path);
        options.setAllowOriginHeader(false);
        options.addHeader(HttpHeaders.USER_AGENT, UserAgent.of(config));
        if (target.token() != null && tokenInQuery) {
            options.setURI(path + "?i=" + URLEncoder.encode(target.token().value(), StandardCharsets.UTF_8));
        } else if (target.token() != null) {
            options.addHeader(
                    HttpHeaders.AUTHORIZATION, "Bearer " + target.token().value());
        }
        return options;
    }

    private static Throwable failure(Throwable failure, CallErrors errors) {
        if (failure instanceof UpgradeRejectedException rejected) {
            Buffer content = rejected.getBody();
            ErrorBody body = ErrorBody.parse(content == null ? new byte[0] : content.getBytes());
            String wait =
                    rejected.getHeaders() == null ? null : rejected.getHeaders().get("Retry-After");
            return ErrorKinds.exception(
                    errors.error(rejected.getStatus(), body, RetryAfter.millis(wait, body.info())), false);
        }
        // Netty reports an aborted handshake with exceptions of its own.
        return CallFailures.translate(failure, errors) instanceof MisskeyException known
                ? known
                : new MisskeyException.Unreachable(errors.error("the connection could not be made or broke"), failure);
    }

    private static String bare(String name) {
        return name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
    }

    private static int port(MisskeyHost host) {
        if (host.port() > 0) {
            return host.port();
        }
        return host.secure() ? 443 : 80;
    }
}
