package io.github.quarkusmisskey.client.internal.http;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Map;

import io.github.quarkusmisskey.client.Settings;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
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

    /** Dev mode keeps Vert.x and makes everything else anew. */
    @Test
    void leavesItsPlaceToTheNextStartWithOtherSettings() {
        HttpClientSetup before = setup("misskey.client.allow-plain-http", "false");
        before.install();
        Object old = shared();
        before.remove();

        HttpClientSetup after = setup("misskey.client.allow-plain-http", "true");
        after.install();

        assertThat(after.client()).isNotSameAs(old).isSameAs(shared());
    }

    @Test
    void closesItsConnectionsWhenItIsRemoved() {
        HttpClientSetup setup = setup("misskey.client.allow-private-addresses", "true");
        GuardedHttpClient client = setup.client();
        setup.remove();
        RequestOptions request =
                new RequestOptions().setSsl(true).setHost("127.0.0.1").setPort(1);
        assertThatThrownBy(() -> client.request(request)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join())
                .hasMessageContaining("Client is closed");
    }

    @Test
    void makesNoClientForAnApplicationThatHasStopped() {
        HttpClientSetup setup = new HttpClientSetup(vertx, config, null);
        setup.remove();
        assertThatThrownBy(setup::install)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stopped");
        assertThat(vertx.sharedData().getLocalMap(SharedHttpClient.SHARED_MAP_NAME))
                .isEmpty();
    }

    @Test
    void leavesAnotherClientWhereItIs() {
        Object other = vertx.createSharedClient(
                SharedHttpClient.SHARED_MAP_NAME, HttpClientSetup.NAME, mine, close -> new Object());
        HttpClientSetup setup = new HttpClientSetup(vertx, config, null);
        assertThatThrownBy(setup::install).isInstanceOf(IllegalStateException.class);
        setup.remove();
        assertThat(shared()).isSameAs(other);
    }

    private HttpClientSetup setup(String key, String value) {
        return new HttpClientSetup(vertx, Settings.of(Map.of(key, value)).getConfigMapping(ClientConfig.class), null);
    }

    /** What an API interface gets, which nobody closes. */
    private Object shared() {
        return vertx.createSharedClient(
                SharedHttpClient.SHARED_MAP_NAME, HttpClientSetup.NAME, mine, close -> new Object());
    }
}
