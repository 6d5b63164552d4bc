package io.github.quarkusmisskey.devserver.internal.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/** The port on the loopback interface, which can be closed and opened again. */
public final class Listener {

    private final Vertx vertx;
    private final Handler<HttpServerRequest> handler;
    private volatile HttpServer server;

    public Listener(Vertx vertx, Handler<HttpServerRequest> handler) {
        this.vertx = vertx;
        this.handler = handler;
    }

    /** Listens on {@code port}, or on a free port if it is 0, and returns the port in use. */
    public Future<Integer> listen(int port) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setReuseAddress(true)
                .setPerMessageWebSocketCompressionSupported(false)
                .setHandle100ContinueAutomatically(true)
                .setMaxFormAttributeSize(BodyCollector.LIMIT)
                .setHttp2ClearTextEnabled(false);
        server = vertx.createHttpServer(options).requestHandler(handler).exceptionHandler(brokenConnection -> {});
        return server.listen().map(HttpServer::actualPort);
    }

    public Future<Void> close() {
        return server.close();
    }
}
