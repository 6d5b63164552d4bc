package io.github.quarkusmisskey.client.internal.http;

import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.quarkusmisskey.client.internal.guard.AddressGuard;
import io.github.quarkusmisskey.devserver.DevServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A pool of one connection, so that one that is not given back is missed by the next call. */
class ConnectionsGivenBackTest {

    private static final String CALL = "/api/meta";
    private static final String UPLOAD = "/api/drive/files/create";

    private final VertxInternal vertx = (VertxInternal) Vertx.vertx();
    private DevServer server;
    private GuardedHttpClient client;

    @BeforeEach
    void start() {
        server = DevServer.start();
        Duration patience = Duration.ofSeconds(30);
        PoolOptions one = new PoolOptions().setHttp1MaxSize(1);
        client = new GuardedHttpClient(
                vertx,
                new HttpClientOptions(),
                one,
                one,
                new CloseFuture(),
                new CheckedAddresses(
                        new AddressGuard(true), new NameLookups(vertx, InetAddress::getAllByName, patience)),
                new ResponseLimits(vertx, 1_000_000, patience, patience),
                new KeptConnections(10),
                true);
    }

    @AfterEach
    void stop() {
        server.close();
        await(vertx.close());
    }

    @Test
    void whateverTheWriterOfARequestThrows() {
        for (Throwable unwritten : new Throwable[] {new IllegalStateException("no form"), new StackOverflowError()}) {
            Future<Void> failed = client.send(options(CALL), request -> {
                sneak(unwritten);
                return null;
            });
            assertThat(failed.toCompletionStage()).failsWithin(10, TimeUnit.SECONDS);
            assertThat(failed.cause()).isSameAs(unwritten);
            assertThat(status(CALL)).isEqualTo(200);
        }
    }

    @Test
    void uploadsKeepNoCallWaiting() {
        Future<Object> held = client.send(options(UPLOAD), request -> request.setChunked(true));
        await(held);
        assertThat(status(CALL)).isEqualTo(200);
        assertThat(status(CALL)).isEqualTo(200);
    }

    private int status(String path) {
        return await(client.send(options(path), request -> request.putHeader("Content-Type", "application/json")
                        .send("{}"))
                .compose(sent -> sent)
                .map(HttpClientResponse::statusCode));
    }

    private RequestOptions options(String path) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(false)
                .setHost("127.0.0.1")
                .setPort(server.port())
                .setURI(path);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(15, TimeUnit.SECONDS)
                .join();
    }
}
