package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.Optional;
import java.util.function.Consumer;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.github.quarkusmisskey.client.internal.json.ReaderLoading;
import io.github.quarkusmisskey.client.internal.websocket.GuardedWebSocketClient;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.http.WebSocket;
import org.jboss.logging.Logger;

/** Opens sockets as one caller. */
final class Connector {

    private static final String PATH = "/streaming";

    private static final Logger LOG = Logger.getLogger(Connector.class);

    private static final ReaderLoading EVENTS = ReaderLoading.of(StreamEvent.class);

    private final Caller caller;
    private final MisskeyClient calls;
    private final GuardedWebSocketClient sockets;
    private final StreamingConfig.TokenIn tokenIn;
    private final Context context;

    Connector(
            Caller caller,
            MisskeyClient calls,
            GuardedWebSocketClient sockets,
            StreamingConfig.TokenIn tokenIn,
            Context context) {
        this.caller = caller;
        this.calls = calls;
        this.sockets = sockets;
        this.tokenIn = tokenIn;
        this.context = context;
    }

    /** Calls back on the context. */
    void connect(Consumer<WebSocket> opened, Consumer<Throwable> failed) {
        EVENTS.before(Uni.createFrom().deferred(this::tokenInQuery))
                .emitOn(MutinyHelper.executor(context))
                .subscribe()
                .with(
                        inQuery -> sockets.open(context, caller, PATH, inQuery)
                                .onSuccess(opened::accept)
                                .onFailure(failed::accept),
                        failed);
    }

    private Uni<Boolean> tokenInQuery() {
        if (caller.isAnonymous() || tokenIn != StreamingConfig.TokenIn.AUTO) {
            return Uni.createFrom().item(tokenIn == StreamingConfig.TokenIn.QUERY);
        }
        return LegacyServers.isOldServer(calls.instance());
    }

    /**
     * Verifies the token by a call with it. Calls back on the context with the reason why it cannot be used:
     * {@code Authentication}, or {@code Permission} if it lacks a permission that streams need; null if it can, or if
     * that cannot be determined.
     */
    void verify(Consumer<MisskeyException> verdict) {
        if (caller.isAnonymous()) {
            verdict.accept(null);
            return;
        }
        calls.i()
                .iAsync()
                .<Optional<MisskeyException>>map(me -> Optional.empty())
                .onFailure()
                .recoverWithItem(failure -> Optional.ofNullable(reason(failure)))
                .emitOn(MutinyHelper.executor(context))
                .subscribe()
                .with(reason -> verdict.accept(reason.orElse(null)), failure -> {
                    LOG.debug("Whether a token is good could not be found out", failure);
                    verdict.accept(null);
                });
    }

    private static MisskeyException reason(Throwable failure) {
        if (failure instanceof MisskeyException answered && answered.code().isEmpty()) {
            // A 401 or 403 without a code is that of a proxy, which tells nothing of the token.
            LOG.debugf("Whether a token is good could not be found out: %s", answered.getMessage());
            return null;
        }
        if (failure instanceof MisskeyException.Authentication rejected) {
            return new MisskeyException.Authentication(
                    withMessage(rejected.error(), "the server does not accept the token any more"));
        }
        if (failure instanceof MisskeyException.Permission refused) {
            String words = refused.accountSuspended()
                    ? "the account is suspended"
                    : "the token lacks the permission read:account, which streams need";
            return new MisskeyException.Permission(withMessage(refused.error(), words));
        }
        LOG.debug("Whether a token is good could not be found out", failure);
        return null;
    }

    private static MisskeyError withMessage(MisskeyError error, String message) {
        return new MisskeyError(
                error.host(),
                error.endpoint(),
                error.status(),
                error.code(),
                error.id(),
                error.kind(),
                message,
                error.info(),
                error.retryAfterMillis());
    }
}
