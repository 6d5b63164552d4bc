package io.github.quarkusmisskey.client.internal.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.quarkusmisskey.client.Settings;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Callers that do not read what a server answers them, or a byte now and then. */
class UnreadAnswersTest {

    private static final Buffer PIECE = Buffer.buffer(new byte[64 << 10]);
    private static final long MAX_BYTES = 1L << 40;
    private static final String LONG = "PT5M";

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient();
    private final CompletableFuture<Void> connectionClosed = new CompletableFuture<>();
    private final CompletableFuture<Void> turnGivenBack = new CompletableFuture<>();
    private final CompletableFuture<Throwable> broken = new CompletableFuture<>();

    @AfterEach
    void stop() {
        await(vertx.close());
    }

    @Test
    void areCutOffWhenTheyTakeNothing() throws Exception {
        try (Socket caller = call("PT0.4S", LONG)) {
            assertThat(broken.get(30, TimeUnit.SECONDS)).rootCause().hasMessage("misskey.client.read-timeout");
            assertAllIsGivenBack(caller);
        }
    }

    @Test
    void areCutOffWhenTheyTakeTooLong() throws Exception {
        try (Socket caller = call(LONG, "PT1S")) {
            while (!broken.isDone()) {
                assertThat(caller.getInputStream().read()).isNotNegative();
            }
            assertThat(broken.get()).rootCause().hasMessage("misskey.client.total-timeout");
            assertAllIsGivenBack(caller);
        }
    }

    private void assertAllIsGivenBack(Socket caller) throws Exception {
        connectionClosed.get(30, TimeUnit.SECONDS);
        turnGivenBack.get(30, TimeUnit.SECONDS);
        assertThat(ends(caller)).as("the caller sees an end").isTrue();
    }

    private static boolean ends(Socket caller) {
        try {
            return caller.getInputStream().readAllBytes().length >= 0;
        } catch (IOException reset) {
            return true;
        }
    }

    /** A caller with a small buffer, who has asked for an answer without an end. */
    private Socket call(String readTimeout, String totalTimeout) throws IOException {
        ClientConfig config = Settings.of(Map.of(
                        "misskey.client.read-timeout", readTimeout, "misskey.client.total-timeout", totalTimeout))
                .getConfigMapping(ClientConfig.class);
        HttpServer server = await(vertx.createHttpServer()
                .connectionHandler(connection -> connection.closeHandler(closed -> connectionClosed.complete(null)))
                .requestHandler(request -> writeForEver(request.response().setChunked(true)))
                .listen(0, "127.0.0.1"));
        HttpServer gateway = await(vertx.createHttpServer()
                .requestHandler(request -> pass(request, server.actualPort(), config))
                .listen(0, "127.0.0.1"));
        Socket caller = new Socket();
        caller.setReceiveBufferSize(4_096);
        caller.setSoTimeout(30_000);
        caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), gateway.actualPort()));
        caller.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return caller;
    }

    private static void writeForEver(HttpServerResponse response) {
        while (!response.closed() && !response.writeQueueFull()) {
            response.write(PIECE);
        }
        response.drainHandler(drained -> writeForEver(response));
    }

    private void pass(HttpServerRequest asked, int port, ClientConfig config) {
        client.request(HttpMethod.POST, port, "127.0.0.1", "/api/i")
                .compose(request -> {
                    ProxyWatchdog watch =
                            ProxyWatchdog.ofCall(vertx, request, config).whenOver(() -> turnGivenBack.complete(null));
                    request.end("{}");
                    return answered(request, watch, asked.response().setChunked(true));
                })
                .onFailure(failure -> {
                    broken.complete(failure);
                    asked.connection().close();
                });
    }

    private static Future<Void> answered(HttpClientRequest request, ProxyWatchdog watch, HttpServerResponse out) {
        return request.response().compose(response -> {
            watch.answered();
            response.pause();
            return new ProxiedResponse(response, watch, MAX_BYTES, null).writeTo(out);
        });
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
