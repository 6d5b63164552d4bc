package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.function.Consumer;

import io.vertx.core.Vertx;

/**
 * Sends a PING to all sockets at an interval, and drops those that have not answered for two intervals. Thread-safe.
 */
final class Heartbeat {

    /** The interval of real servers. */
    static final Duration INTERVAL = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final Consumer<Consumer<StreamSocket>> sockets;
    private long timer;

    Heartbeat(Vertx vertx, Consumer<Consumer<StreamSocket>> sockets) {
        this.vertx = vertx;
        this.sockets = sockets;
        start(INTERVAL);
    }

    synchronized void setInterval(Duration interval) {
        vertx.cancelTimer(timer);
        start(interval);
    }

    private void start(Duration interval) {
        long patience = interval.multipliedBy(2).toNanos();
        timer = vertx.setPeriodic(interval.toMillis(), beat -> sockets.accept(socket -> socket.beat(patience)));
    }
}
