package io.github.quarkusmisskey.devserver;

/**
 * Options of a {@link DevServer}.
 *
 * @param port the port; 0 selects a free one
 * @param rateLimits whether the rate limits of the endpoints are enforced
 * @param requestLogSize number of latest requests to keep, secrets included; 0 for none
 * @param pageOrder how all paged endpoints answer {@code sinceId}
 * @param handshakeRefusal how the streaming API refuses a token
 */
public record DevServerOptions(
        int port, boolean rateLimits, int requestLogSize, PageOrder pageOrder, HandshakeRefusal handshakeRefusal) {

    /** A free port, real rate limits, the latest 10,000 requests, and the behaviour of the newest servers. */
    public static DevServerOptions defaults() {
        return new DevServerOptions(0, true, 10_000, PageOrder.ASCENDING, HandshakeRefusal.UNAUTHORIZED);
    }

    public DevServerOptions withPort(int port) {
        return new DevServerOptions(port, rateLimits, requestLogSize, pageOrder, handshakeRefusal);
    }

    public DevServerOptions withoutRateLimits() {
        return new DevServerOptions(port, false, requestLogSize, pageOrder, handshakeRefusal);
    }

    public DevServerOptions withRequestLogSize(int requestLogSize) {
        return new DevServerOptions(port, rateLimits, requestLogSize, pageOrder, handshakeRefusal);
    }

    public DevServerOptions withPageOrder(PageOrder pageOrder) {
        return new DevServerOptions(port, rateLimits, requestLogSize, pageOrder, handshakeRefusal);
    }

    public DevServerOptions withHandshakeRefusal(HandshakeRefusal handshakeRefusal) {
        return new DevServerOptions(port, rateLimits, requestLogSize, pageOrder, handshakeRefusal);
    }
}
