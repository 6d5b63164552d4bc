package io.github.quarkusmisskey.devserver;

/**
 * How a {@link DevServer} runs. {@code port} 0 takes a free one. {@code rateLimits}: whether the endpoints' own limits hold.
 * {@code requestLogSize}: how many of the latest requests are kept, with their secrets; 0 for none.
 */
public record DevServerOptions(int port, boolean rateLimits, int requestLogSize) {

    /** A free port, real rate limits, the latest 10,000 requests. */
    public static DevServerOptions defaults() {
        return new DevServerOptions(0, true, 10_000);
    }

    public DevServerOptions withPort(int port) {
        return new DevServerOptions(port, rateLimits, requestLogSize);
    }

    public DevServerOptions withoutRateLimits() {
        return new DevServerOptions(port, false, requestLogSize);
    }

    public DevServerOptions withRequestLogSize(int requestLogSize) {
        return new DevServerOptions(port, rateLimits, requestLogSize);
    }
}
