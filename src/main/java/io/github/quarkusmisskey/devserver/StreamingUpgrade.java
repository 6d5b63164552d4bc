package io.github.quarkusmisskey.devserver;

import io.github.quarkusmisskey.devserver.streaming.StreamViewer;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.vertx.core.http.HttpServerRequest;

/** The handshake of {@code /streaming}: who asks, and whether that token may. */
final class StreamingUpgrade {

    private static final String PATH = "/streaming";

    private final Tokens tokens;
    private final Streaming streaming;

    StreamingUpgrade(Tokens tokens, Streaming streaming) {
        this.tokens = tokens;
        this.streaming = streaming;
    }

    static boolean isAskedFor(HttpServerRequest request) {
        return PATH.equals(request.path()) && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    void handle(Exchange exchange, HttpServerRequest request) {
        String token = token(exchange);
        Grant grant = token == null ? null : tokens.find(token).orElse(null);
        if (token != null && (grant == null || !mayStream(grant))) {
            exchange.send(ApiError.authenticationFailed().answer());
            return;
        }
        StreamViewer viewer =
                grant == null ? null : new StreamViewer(grant.user().id(), grant.permissions());
        request.toWebSocket().onSuccess(socket -> streaming.open(request.connection(), socket, viewer));
    }

    private static boolean mayStream(Grant grant) {
        return !grant.isApp() || grant.permissions().contains("read:account");
    }

    private static String token(Exchange exchange) {
        return exchange.bearer().orElseGet(() -> FormData.first(FormData.parse(exchange.query()), "i"));
    }
}
