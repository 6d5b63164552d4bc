package io.github.quarkusmisskey.client;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Map;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.impl.SharedHttpClient;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class HttpClientSetupTest {

    private final VertxInternal vertx = (VertxInternal) Vertx.vertx();
    private final ClientConfig config = Settings.of(Map.of()).getConfigMapping(ClientConfig.class);
    private final CloseFuture mine = new CloseFuture();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void staysInPlaceWhateverTheGarbageCollectorTakes() throws InterruptedException {
        HttpClientSetup setup = new HttpClientSetup(vertx, config, null);
        setup.install();
        WeakReference<CloseFuture> garbage = new WeakReference<>(new CloseFuture());
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            System.gc();
            return garbage.get() == null;
        });
        // Finalizers run a moment after the collection.
        Thread.sleep(500);
        Object shared = vertx.createSharedClient(
                SharedHttpClient.SHARED_MAP_NAME,
                HttpClientSetup.NAME,
                mine,
                close -> vertx.createHttpPoolClient(new HttpClientOptions(), null, close));
        assertThat(shared).isInstanceOf(GuardedHttpClient.class);
        setup.install();
    }

    @Test
    void refusesToStandAsideForAnotherClient() {
        vertx.createSharedClient(SharedHttpClient.SHARED_MAP_NAME, HttpClientSetup.NAME, mine, close -> new Object());
        HttpClientSetup setup = new HttpClientSetup(vertx, config, null);
        assertThatThrownBy(setup::install).isInstanceOf(IllegalStateException.class);
    }
}
