package io.github.quarkusmisskey.devserver.internal;

import io.github.quarkusmisskey.devserver.HandshakeRefusal;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;
import io.github.quarkusmisskey.devserver.internal.http.FormData;
import io.github.quarkusmisskey.devserver.internal.store.TokenGrant;
import io.github.quarkusmisskey.devserver.internal.store.Tokens;
import io.github.quarkusmisskey.devserver.internal.store.Users;
import io.github.quarkusmisskey.devserver.streaming.StreamViewer;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.vertx.core.http.HttpServerRequest;

/** The handshake of {@code /streaming}: identifies the viewer and checks that the token permits streaming. */
public final class StreamingUpgrade {

    private static final String PATH = "/streaming";

    private final Tokens tokens;
    private final Users users;
    private final Streaming streaming;
    private final HandshakeRefusal refusal;

    public StreamingUpgrade(Tokens tokens, Users users, Streaming streaming, HandshakeRefusal refusal) {
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
        TokenGrant grant = token == null ? null : tokens.find(token).orElse(null);
        if (token != null && (grant == null || !mayStream(grant))) {
            refusal.answer(exchange);
            return;
        }
        StreamViewer viewer =
                grant == null ? null : new StreamViewer(grant.user().id(), grant.permissions());
        request.toWebSocket().onSuccess(socket -> streaming.open(request.connection(), socket, viewer));
    }

    private boolean mayStream(TokenGrant grant) {
        return !users.isSuspended(grant.user())
                && (!grant.isApp() || grant.permissions().contains("read:account"));
    }

    private static String token(Exchange exchange) {
        return exchange.bearer().orElseGet(() -> FormData.first(FormData.parse(exchange.query()), "i"));
    }
}
