package io.github.quarkusmisskey.client.internal.proxy;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.client.internal.call.AuthenticatedBody;
import io.github.quarkusmisskey.client.internal.call.OtherRequest;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.github.quarkusmisskey.client.internal.chain.RejectedTokens;
import io.github.quarkusmisskey.client.internal.chain.RequestWriter;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.error.CallFailures;
import io.github.quarkusmisskey.client.internal.error.NoRoomException;
import io.github.quarkusmisskey.client.internal.error.SentSecrets;
import io.github.quarkusmisskey.client.internal.http.HttpClientSetup;
import io.github.quarkusmisskey.client.internal.http.ResponseBounds;
import io.github.quarkusmisskey.client.internal.http.UserAgent;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.resilience.ResilientCalls;
import io.github.quarkusmisskey.client.internal.upload.UploadSlots;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.jboss.logging.Logger;

/**
 * Passes the calls of others on as a stored account: bodies and answers go through piece by piece, and the failures of
 * a server are answers too. Nothing is sent again, but a JSON object whose token the server did not know while the
 * store has another: what was passed on of a form is not kept.
 */
@Singleton
public class ProxyClient {

    private static final Logger LOG = Logger.getLogger(ProxyClient.class);

    private static final String NO_TURN =
            "the other calls of this account took too long (misskey.client.total-timeout)";

    private final HttpClientSetup http;
    private final ClientConfig config;
    private final Targets targets;
    private final RejectedTokens rejected;
    private final ResilientCalls calls;
    private final CallObservers observers;

    @Inject
    ProxyClient(
            HttpClientSetup http,
            ClientConfig config,
            Targets targets,
            RejectedTokens rejected,
            ResilientCalls calls,
            CallObservers observers) {
        this.http = http;
        this.config = config;
        this.targets = targets;
        this.rejected = rejected;
        this.calls = calls;
        this.observers = observers;
    }

    /**
     * Prepares a call. Blocks while the token is read.
     *
     * @return empty if there is no usable token of the account
     * @throws IllegalArgumentException if the name cannot be one of an endpoint
     */
    public Optional<ProxiedCall> prepare(AccountRef account, String endpoint) {
        String name = OtherRequest.requireName(endpoint);
        return targets.find(account).map(target -> new ProxiedCall(target, name));
    }

    /**
     * Sends a JSON object.
     *
     * @param context where the answer is handled
     * @return fails with a {@code MisskeyException} if no answer came
     * @throws IllegalArgumentException if the object has a token
     */
    public Uni<ProxiedResponse> send(ProxiedCall call, ObjectNode params, Context context) {
        return send(call, params, context, another -> send(call.to(another), params, context, null));
    }

    private Uni<ProxiedResponse> send(
            ProxiedCall call, ObjectNode params, Context context, Function<Target, Uni<ProxiedResponse>> again) {
        AuthenticatedBody body = new AuthenticatedBody(
                call.target().bodyToken(), OtherRequest.of(call.endpoint(), params, ObjectNode.class));
        return Uni.createFrom().deferred(() -> {
            UploadSlots.Ticket turn = http.passedCalls().take(call.target());
            Function<HttpClientRequest, ProxyWatchdog> write = request -> {
                ProxyWatchdog watch =
                        ProxyWatchdog.ofCall(context.owner(), request, config).whenOver(turn::close);
                request.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
                request.end(json(body));
                return watch;
            };
            return grantedInTime(turn, call)
                    .chain(() -> send(call.hiding(SentSecrets.in(body)), context, write, again))
                    .onFailure()
                    .invoke(turn::close)
                    .onCancellation()
                    .invoke(turn::close);
        });
    }

    private Uni<Void> grantedInTime(UploadSlots.Ticket turn, ProxiedCall call) {
        Uni<Void> granted = granted(turn, call);
        return turn.granted().isComplete()
                ? granted
                : granted.ifNoItem()
                        .after(config.totalTimeout())
                        .failWith(() -> CallFailures.translate(new NoRoomException(NO_TURN), call.call()));
    }

    private static Uni<Void> granted(UploadSlots.Ticket turn, ProxiedCall call) {
        return Uni.createFrom()
                .completionStage(() -> turn.granted().toCompletionStage())
                .onFailure()
                .transform(failure -> CallFailures.translate(failure, call.call()));
    }

    /**
     * Sends a form.
     *
     * @param writer is handed the open form, which it writes and ends later, both on the context
     * @return fails with a {@code MisskeyException} if no answer came
     */
    public Uni<ProxiedResponse> upload(ProxiedCall call, Consumer<ProxiedUpload> writer, Context context) {
        Function<HttpClientRequest, ProxyWatchdog> write = request -> {
            ProxyWatchdog watch = ProxyWatchdog.ofUpload(context.owner(), request, config);
            writer.accept(new ProxiedUpload(request, watch, call.target().bodyToken()));
            return watch;
        };
        return whenItsTurn(call, send(call, context, write, null));
    }

    private Uni<ProxiedResponse> send(
            ProxiedCall call,
            Context context,
            Function<HttpClientRequest, ProxyWatchdog> write,
            Function<Target, Uni<ProxiedResponse>> again) {
        long maxBytes = ResponseBounds.of(call.path(), config.maxResponseSize().asLongValue());
        ProxiedAttempt.Transmission transmission = left -> http.client().send(options(call), request -> {
            if (left.getAsBoolean()) {
                throw new CancellationException("The caller disconnected before a connection was available");
            }
            request.exceptionHandler(failure -> LOG.debugf("A forwarded call was aborted: %s", failure.getMessage()));
            return new ProxiedAttempt.Sent(request, write.apply(request));
        });
        return new ProxiedAttempt(call, maxBytes, calls, observers, rejected).run(context, transmission, again);
    }

    private Uni<ProxiedResponse> whenItsTurn(ProxiedCall call, Uni<ProxiedResponse> upload) {
        return Uni.createFrom().deferred(() -> {
            UploadSlots.Ticket ticket = http.uploads().take(call.target());
            return granted(ticket, call).chain(() -> upload).onTermination().invoke(ticket::close);
        });
    }

    private RequestOptions options(ProxiedCall call) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(call.host().uri() + call.path())
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
}
