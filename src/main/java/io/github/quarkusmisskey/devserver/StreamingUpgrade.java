package io.github.quarkusmisskey.devserver;

import io.github.quarkusmisskey.devserver.streaming.StreamViewer;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.vertx.core.http.HttpServerRequest;

/** The handshake of {@code /streaming}: who asks, and whether that token may. */
final class StreamingUpgrade {

    private static final String PATH = "/streaming";

    private final Tokens tokens;
    private final Users users;
    private final Streaming streaming;
    private final HandshakeRefusal refusal;

    StreamingUpgrade(Tokens tokens, Users users, Streaming streaming, HandshakeRefusal refusal) {
        this.tokens = tokens;
        this.users = users;
        this.streaming = streaming;
        this.refusal = refusal;
    }

    static boolean isAskedFor(HttpServerRequest request) {
        return PATH.equals(request.path()) && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    void handle(Exchange exchange, HttpServerRequest request) {
        String token = token(exchange);
        Grant grant = token == null ? null : tokens.find(token).orElse(null);
        if (token != null && (grant == null || !mayStream(grant))) {
            refusal.answer(exchange);
            return;
        }
        StreamViewer viewer =
                grant == null ? null : new StreamViewer(grant.user().id(), grant.permissions());
        request.toWebSocket().onSuccess(socket -> streaming.open(request.connection(), socket, viewer));
    }

    private boolean mayStream(Grant grant) {
        return !users.isSuspended(grant.user())
                && (!grant.isApp() || grant.permissions().contains("read:account"));
    }

    private static String token(Exchange exchange) {
        return exchange.bearer().orElseGet(() -> FormData.first(FormData.parse(exchange.query()), "i"));
    }
}
