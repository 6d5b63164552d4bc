package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.quarkusmisskey.HeapGrowth;
import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Many servers, and many calls at once. How fast it goes is not asked here. */
@QuarkusTest
class ScaleTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(50);
    private static final int HOSTS = TestSize.of(4_000, 10_000);
    private static final long MAX_HEAP_GROWTH = 30L << 20;

    @Inject
    Misskey misskey;

    @Inject
    ClientConfig config;

    @Test
    void callsThousandsOfServersInLittleMemory() throws IOException {
        try (KeepAliveServer server = new KeepAliveServer()) {
            callAll(200, server::url);
            long growth =
                    HeapGrowth.median(round -> callAll(HOSTS, number -> server.url(200 + round * HOSTS + number)));
            assertThat(growth).isLessThan(MAX_HEAP_GROWTH);
        }
    }

    private void callAll(int count, IntFunction<String> url) {
        Semaphore atOnce = new Semaphore(100);
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            atOnce.acquireUninterruptibly();
            calls.add(call(MisskeyHost.of(url.apply(i))).whenComplete((value, failure) -> atOnce.release()));
        }
        calls.forEach(call -> assertThat(call).succeedsWithin(TIMEOUT));
    }

    @Test
    void keepsAThousandCallsInFlightOnFewConnectionsAndRefusesWhatIsTooMuch() throws IOException {
        HeldServer server = new HeldServer();
        try {
            int most = config.maxConnectionsPerHost() + config.maxWaitingPerHost();
            assertThat(most).isGreaterThanOrEqualTo(1_000);
            List<CompletableFuture<?>> calls = IntStream.range(0, most)
                    .<CompletableFuture<?>>mapToObj(i -> call(server.host()))
                    .toList();
            await().atMost(TIMEOUT).until(() -> server.held.size() == config.maxConnectionsPerHost());
            await().atMost(TIMEOUT).untilAsserted(() -> assertThatThrownBy(
                            () -> misskey.at(server.host()).server().stats())
                    .isInstanceOf(MisskeyException.Unreachable.class)
                    .hasMessageContaining("misskey.client.max-waiting-per-host"));
            assertThat(calls).noneMatch(CompletableFuture::isDone);
            server.release();
            calls.forEach(call -> assertThat(call).succeedsWithin(TIMEOUT));
            assertThat(server.clients).hasSize(config.maxConnectionsPerHost());
        } finally {
            server.close();
        }
    }

    @Test
    void doesNotLetADeadServerHoldUpOthers() throws IOException {
        HeldServer alive = new HeldServer();
        alive.release();
        List<Socket> accepted = new ArrayList<>();
        List<CompletableFuture<?>> lost = new ArrayList<>();
        try (ServerSocket dead = new ServerSocket(0, 500, InetAddress.getLoopbackAddress())) {
            MisskeyHost deadHost = MisskeyHost.of("http://127.0.0.1:" + dead.getLocalPort());
            IntStream.range(0, 500).forEach(i -> lost.add(call(deadHost)));
            for (int i = 0; i < config.maxConnectionsPerHost(); i++) {
                accepted.add(dead.accept());
            }
            for (int i = 0; i < 200; i++) {
                assertThat(call(alive.host())).succeedsWithin(TIMEOUT);
                assertThat(misskey.at(alive.host()).server().stats()).isNotNull();
            }
            assertThat(lost).noneMatch(CompletableFuture::isDone);
        } finally {
            alive.close();
        }
        for (Socket socket : accepted) {
            socket.close();
        }
        lost.forEach(call -> assertThat(call)
                .failsWithin(TIMEOUT)
                .withThrowableThat()
                .withCauseInstanceOf(MisskeyException.Unreachable.class));
    }

    private CompletableFuture<?> call(MisskeyHost host) {
        Uni<?> call = misskey.at(host).server().statsAsync();
        return call.subscribeAsCompletionStage();
    }

    /** Answers nothing until it is released, and then everything. */
    private static final class HeldServer {

        private final HttpServer http;
        final Queue<HttpExchange> held = new ConcurrentLinkedQueue<>();
        final Set<SocketAddress> clients = ConcurrentHashMap.newKeySet();
        private boolean released;

        HeldServer() throws IOException {
            http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 500);
            http.createContext("/", this::serve);
            http.start();
        }

        MisskeyHost host() {
            return MisskeyHost.of("http://127.0.0.1:" + http.getAddress().getPort());
        }

        private synchronized void serve(HttpExchange exchange) throws IOException {
            clients.add(exchange.getRemoteAddress());
            exchange.getRequestBody().readAllBytes();
            if (released) {
                answer(exchange);
            } else {
                held.add(exchange);
            }
        }

        synchronized void release() throws IOException {
            released = true;
            for (HttpExchange exchange = held.poll(); exchange != null; exchange = held.poll()) {
                answer(exchange);
            }
        }

        private static void answer(HttpExchange exchange) throws IOException {
            byte[] body = "{\"notesCount\":1}".getBytes(StandardCharsets.US_ASCII);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        void close() {
            http.stop(0);
        }
    }
}
