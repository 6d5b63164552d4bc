package io.github.quarkusmisskey.devserver.internal.http;

import java.time.Duration;

import io.vertx.core.http.HttpServerResponse;

/**
 * White space before a JSON value, one byte at a time until the client gives up: each byte restarts a read time-out.
 */
public final class SlowDrip {

    private final Exchange exchange;
    private final HttpServerResponse response;
    private final Duration interval;

    public SlowDrip(Exchange exchange, Duration interval) {
        this.exchange = exchange;
        this.interval = interval.toMillis() < 1 ? Duration.ofMillis(1) : interval;
        response = exchange.head(200, "application/json; charset=utf-8").setChunked(true);
    }

    public void start() {
        if (!response.closed()) {
            response.write(" ");
            exchange.later(interval, this::start);
        }
    }
}
