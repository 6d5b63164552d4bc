package io.github.quarkusmisskey.gateway.internal.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The last of an answer, which waits in memory for the caller to take it. */
class UnreadResponsesTest {

    private static final int LENGTH = 30_000_000;
    private static final Buffer ANSWER = Buffer.buffer(new byte[LENGTH]);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final byte[] REQUEST =
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    @AfterEach
    void stop() {
        await(vertx.close());
    }

    @Test
    void areNotKeptForOneWhoDoesNotTakeThem() throws Exception {
        try (Socket caller = connect(serve(SHORT))) {
            caller.getOutputStream().write(REQUEST);
            closed.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void areDroppedWhenTheirServerBreaksOff() throws Exception {
        HttpServer server = serve(context -> {
            context.response().setChunked(true).write(ANSWER);
            GatewayResponses.breakOff(context, SHORT);
        });
        try (Socket caller = connect(server)) {
            caller.getOutputStream().write(REQUEST);
            closed.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void reachOneWhoReadsThemInTime() throws Exception {
        try (Socket caller = connect(serve(Duration.ofMinutes(2)))) {
            for (int call = 0; call < 2; call++) {
                caller.getOutputStream().write(REQUEST);
                assertThat(readHead(caller.getInputStream())).startsWith("HTTP/1.1 200");
                assertThat(caller.getInputStream().readNBytes(LENGTH)).hasSize(LENGTH);
                assertThat(closed).isNotDone();
            }
        }
    }

    private static String readHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.read());
        }
        return head.toString();
    }

    private HttpServer serve(Duration timeout) {
        return serve(context -> GatewayResponses.end(context, ANSWER, timeout));
    }

    private HttpServer serve(Handler<RoutingContext> handler) {
        Router router = Router.router(vertx);
        router.route().handler(handler);
        return await(vertx.createHttpServer()
                .connectionHandler(connection -> connection.closeHandler(over -> closed.complete(null)))
                .requestHandler(router)
                .listen(0, "127.0.0.1"));
    }

    private static Socket connect(HttpServer server) throws IOException {
        Socket caller = new Socket();
        caller.setReceiveBufferSize(4_096);
        caller.setSoTimeout(30_000);
        caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.actualPort()));
        return caller;
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
