package io.github.quarkusmisskey.client.internal.websocket;

import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.http.HttpClientSetup;
import io.github.quarkusmisskey.client.internal.http.TrustedCertificates;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClientOptions;

/** Creates WebSocket clients that follow the rules of calls: checked addresses, trusted certificates, no redirects. */
@Singleton
public class WebSockets {

    /** Vert.x would queue further sockets until one closes; its -1 for no limit would queue all of them. */
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /** Seconds for a server to complete the closing handshake; a dead one never does. */
    private static final int CLOSING_TIMEOUT_SECONDS = 2;

    private final Vertx vertx;
    private final ClientConfig config;
    private final TlsConfigurationRegistry tls;
    private final HttpClientSetup http;

    @Inject
    public WebSockets(Vertx vertx, ClientConfig config, TlsConfigurationRegistry tls, HttpClientSetup http) {
        this.vertx = vertx;
        this.config = config;
        this.tls = tls;
        this.http = http;
    }

    /** @param maxFrameSize in bytes; a longer frame ends the socket. Messages of several frames have no limit here. */
    public GuardedWebSocketClient client(int maxFrameSize) {
        WebSocketClientOptions options = new WebSocketClientOptions()
                .setMaxConnections(NO_LIMIT)
                .setClosingTimeout(CLOSING_TIMEOUT_SECONDS)
                .setMaxFrameSize(maxFrameSize)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setSslHandshakeTimeout(config.connectTimeout().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        TrustedCertificates.of(config, tls).ifPresent(options::setTrustOptions);
        return new GuardedWebSocketClient(vertx.createWebSocketClient(options), http.addresses(), config);
    }
}
