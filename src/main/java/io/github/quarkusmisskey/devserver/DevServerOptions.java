package io.github.quarkusmisskey.devserver;

/**
 * How a {@link DevServer} runs. {@code port} 0 takes a free one. {@code rateLimits}: whether the endpoints' own limits
 * hold. {@code requestLogSize}: how many of the latest requests are kept, with their secrets; 0 for none.
 * {@code pageOrder}: how all paged endpoints answer {@code sinceId}. {@code handshakeRefusal}: how the stream refuses a
 * token.
 */
public record DevServerOptions(
        int port, boolean rateLimits, int requestLogSize, PageOrder pageOrder, HandshakeRefusal handshakeRefusal) {

    /** A free port, real rate limits, the latest 10,000 requests, and what the newest servers do. */
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
