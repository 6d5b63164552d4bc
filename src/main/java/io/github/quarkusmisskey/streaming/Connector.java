package io.github.quarkusmisskey.streaming;

import java.util.function.Consumer;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.Caller;
import io.github.quarkusmisskey.client.GuardedWebSocketClient;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.WebSocket;
import org.jboss.logging.Logger;

/** Opens sockets as one caller. */
final class Connector {

    private static final Logger LOG = Logger.getLogger(Connector.class);
    private static final String PATH = "/streaming";

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
        tokenInQuery()
                .emitOn(task -> context.runOnContext(now -> task.run()))
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
        return OldServers.isOldServer(calls.instance());
    }

    /** Finds out why a handshake was answered with 401, by a call with the same token. Calls back on the context. */
    void explain(MisskeyException.Authentication rejected, Consumer<MisskeyException> reason) {
        if (rejected.status() == 0 || caller.isAnonymous()) {
            reason.accept(rejected);
            return;
        }
        calls.i()
                .iAsync()
                .map(me -> "the server takes the token for calls, but not for streams; a proxy may take away the header"
                        + " (misskey.streaming.token-in)")
                .onFailure()
                .recoverWithItem(Connector::words)
                .emitOn(task -> context.runOnContext(now -> task.run()))
                .subscribe()
                .with(
                        words -> reason.accept(
                                new MisskeyException.Authentication(withMessage(rejected.error(), words))),
                        failure -> {
                            LOG.debug("Why a token was rejected could not be found out", failure);
                            reason.accept(rejected);
                        });
    }

    private static String words(Throwable failure) {
        if (failure instanceof MisskeyException.Authentication) {
            return "the server does not accept the token any more";
        }
        return failure instanceof MisskeyException.Permission
                ? "the token lacks the permission read:account, which streams need"
                : "the server does not accept the token, or it lacks the permission read:account, which streams need";
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
