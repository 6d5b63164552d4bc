package io.github.quarkusmisskey.client.internal.proxy;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.client.internal.call.AuthenticatedBody;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.call.OtherRequest;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.github.quarkusmisskey.client.internal.chain.CallChain;
import io.github.quarkusmisskey.client.internal.chain.RequestWriter;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.error.NoRoomException;
import io.github.quarkusmisskey.client.internal.error.SentSecrets;
import io.github.quarkusmisskey.client.internal.http.HttpClientSetup;
import io.github.quarkusmisskey.client.internal.http.ResponseBounds;
import io.github.quarkusmisskey.client.internal.http.UserAgent;
import io.github.quarkusmisskey.client.internal.upload.TurnQueue;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.jboss.logging.Logger;

/**
 * Forwards calls of other programs as a stored account. Bodies and responses are streamed, and error responses of
 * servers are forwarded too. Nothing is sent twice, except a JSON object whose token the server rejected while the
 * store has another one; forms cannot be sent again, since they are not kept.
 */
@Singleton
public class ProxyClient {

    private static final Logger LOG = Logger.getLogger(ProxyClient.class);

    private static final String NO_TURN =
            "the other calls of this account took too long (misskey.client.total-timeout)";

    private final HttpClientSetup http;
    private final ClientConfig config;
    private final Targets targets;
    private final CallChain chain;

    @Inject
    ProxyClient(HttpClientSetup http, ClientConfig config, Targets targets, CallChain chain) {
        this.http = http;
        this.config = config;
        this.targets = targets;
        this.chain = chain;
    }

    /**
     * Prepares a call. Blocks while the token is read.
     *
     * @return empty if there is no usable token of the account
     * @throws IllegalArgumentException if the name cannot be that of an endpoint
     */
    public Optional<ProxiedCall> prepare(AccountRef account, String endpoint) {
        String name = OtherRequest.requireName(endpoint);
        return targets.find(account).map(target -> new ProxiedCall(CallContext.passedOn(target, name)));
    }

    /**
     * Sends a JSON object.
     *
     * @param context the context on which the response is handled
     * @return fails with a {@code MisskeyException} if no answer came
     * @throws IllegalArgumentException if the object has a token
     */
    public Uni<ProxiedResponse> send(ProxiedCall call, ObjectNode params, Context context) {
        OtherRequest request = OtherRequest.of(call.call().endpoint(), params, ObjectNode.class);
        CallContext hiding = call.call().hiding(SentSecrets.in(new AuthenticatedBody(null, request)));
        return passOn(hiding, context, (attempt, failed) -> Uni.createFrom().deferred(() -> {
            TurnQueue.Ticket turn = http.passedCalls().take(attempt.target());
            AuthenticatedBody body = new AuthenticatedBody(attempt.target().bodyToken(), request);
            return grantedInTime(turn)
                    .chain(() -> exchange(attempt, context, failed, outgoing -> {
                        ProxyWatchdog watch = ProxyWatchdog.ofCall(context.owner(), outgoing, config)
                                .whenOver(turn::close);
                        outgoing.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
                        outgoing.end(json(body));
                        return watch;
                    }))
                    .onFailure()
                    .invoke(turn::close)
                    .onCancellation()
                    .invoke(turn::close);
        }));
    }

    /**
     * Sends a form.
     *
     * @param writer receives the open form, and writes and ends it later; both on the context
     * @return fails with a {@code MisskeyException} if no answer came
     */
    public Uni<ProxiedResponse> upload(ProxiedCall call, Consumer<ProxiedUpload> writer, Context context) {
        return passOn(call.call().once(), context, (attempt, failed) -> Uni.createFrom()
                .deferred(() -> {
                    TurnQueue.Ticket turn = http.uploads().take(attempt.target());
                    return granted(turn)
                            .chain(() -> exchange(attempt, context, failed, outgoing -> {
                                ProxyWatchdog watch = ProxyWatchdog.ofUpload(context.owner(), outgoing, config);
                                writer.accept(new ProxiedUpload(
                                        outgoing, watch, attempt.target().bodyToken()));
                                return watch;
                            }))
                            .onTermination()
                            .invoke(turn::close);
                }));
    }

    /** How one attempt is sent, and where the error response of a server goes. */
    @FunctionalInterface
    private interface Transport {

        Uni<ProxiedResponse> send(CallContext attempt, Consumer<ProxiedResponse> failed);
    }

    /** An error response is forwarded too, although the chain treats it as a failure. */
    private Uni<ProxiedResponse> passOn(CallContext call, Context context, Transport transport) {
        AtomicReference<ProxiedResponse> failed = new AtomicReference<>();
        try {
            return chain.callAsync(call, attempt -> transport.send(attempt, failed::set))
                    .onFailure(failure -> failed.get() != null)
                    .recoverWithItem(failed::get)
                    .emitOn(command -> context.runOnContext(now -> command.run()));
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    private Uni<ProxiedResponse> exchange(
            CallContext call,
            Context context,
            Consumer<ProxiedResponse> failed,
            Function<HttpClientRequest, ProxyWatchdog> write) {
        failed.accept(null);
        long maxBytes = ResponseBounds.of(path(call), config.maxResponseSize().asLongValue());
        return new ProxiedAttempt(call, maxBytes, failed)
                .send(context, left -> http.client().send(options(call), request -> {
                    if (left.getAsBoolean()) {
                        throw new CancellationException("The caller disconnected before a connection was available");
                    }
                    request.exceptionHandler(
                            failure -> LOG.debugf("A forwarded call was aborted: %s", failure.getMessage()));
                    return new ProxiedAttempt.Sent(request, write.apply(request));
                }));
    }

    private Uni<Void> grantedInTime(TurnQueue.Ticket turn) {
        return turn.granted().isComplete()
                ? granted(turn)
                : granted(turn).ifNoItem().after(config.totalTimeout()).failWith(() -> new NoRoomException(NO_TURN));
    }

    private static Uni<Void> granted(TurnQueue.Ticket turn) {
        return Uni.createFrom().completionStage(() -> turn.granted().toCompletionStage());
    }

    private RequestOptions options(CallContext call) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(call.target().host().uri() + path(call))
                .setIdleTimeout(0)
                .setConnectTimeout(config.totalTimeout().toMillis())
                .putHeader(HttpHeaders.USER_AGENT, UserAgent.of(config))
                .putHeader(HttpHeaders.ACCEPT, "application/json");
        String authorization = call.target().authorization();
        if (authorization != null) {
            options.putHeader(HttpHeaders.AUTHORIZATION, authorization);
        }
        return options;
    }

    private static Buffer json(AuthenticatedBody body) {
        try {
            return Buffer.buffer(RequestWriter.json(body));
        } catch (IOException e) {
            throw new IllegalStateException("What was read as JSON can be written as such", e);
        }
    }

    private static String path(CallContext call) {
        return "/api/" + call.endpoint();
    }
}
