package io.github.quarkusmisskey.client.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.quarkusmisskey.client.internal.guard.AddressGuard;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import io.github.quarkusmisskey.devserver.DevServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the guarded client connects to, and what it never begins to connect to. */
class CheckedAddressesTest {

    static VertxInternal vertx;

    @BeforeAll
    static void start() {
        vertx = (VertxInternal) Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        await(vertx.close());
    }

    @Test
    void connectsToTheVeryAddressThatWasChecked() throws Exception {
        byte[] metadata = {(byte) 169, (byte) 254, (byte) 169, (byte) 254};
        byte[] loopback = {127, 0, 0, 1};
        AtomicInteger lookups = new AtomicInteger();
        try (DevServer server = DevServer.start()) {
            GuardedHttpClient client = client(true, true, host -> new InetAddress[] {
                InetAddress.getByAddress(host, lookups.getAndIncrement() == 0 ? loopback : metadata)
            });
            for (int call = 0; call < 5; call++) {
                assertThat(status(client, "rebinding.invalid", server.port())).isEqualTo(200);
            }
            assertThat(server.requests("meta")).hasSize(5).allSatisfy(request -> assertThat(request.header("host"))
                    .isEqualTo("rebinding.invalid:" + server.port()));
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void refusesANameOfWhichAnyAddressIsForbidden() throws Exception {
        byte[] open = {93, (byte) 184, (byte) 216, 34};
        byte[] loopback = {127, 0, 0, 1};
        refusesWithoutConnecting("mixed.invalid", host ->
                new InetAddress[] {InetAddress.getByAddress(host, open), InetAddress.getByAddress(host, loopback)});
        refusesWithoutConnecting("mixed.invalid", host ->
                new InetAddress[] {InetAddress.getByAddress(host, loopback), InetAddress.getByAddress(host, open)});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "0",
                "[::1]",
                "::1",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:0:0:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[::]",
                "[::1%lo]",
                "127.255.255.254"
            })
    void refusesThisMachineInEverySpelling(String host) throws Exception {
        refusesWithoutConnecting(host, InetAddress::getAllByName);
    }

    @Test
    void failsForAnUnknownName() {
        assertThatThrownBy(() -> status(
                        client(true, true, host -> {
                            throw new UnknownHostException(host);
                        }),
                        "nowhere.invalid",
                        80))
                .hasCauseInstanceOf(UnknownHostException.class);
    }

    @Test
    void refusesPlainHttpBeforeLookingTheNameUp() {
        AtomicInteger lookups = new AtomicInteger();
        GuardedHttpClient client = client(true, false, host -> {
            lookups.incrementAndGet();
            return InetAddress.getAllByName("127.0.0.1");
        });
        assertThatThrownBy(() -> status(client, "plain.invalid", 1))
                .hasCauseInstanceOf(AddressRefusedException.class)
                .hasMessageContaining("allow-plain-http");
        assertThat(lookups).hasValue(0);
    }

    @Test
    void givesUpOnANameServerThatDoesNotAnswer() {
        CountDownLatch givenUp = new CountDownLatch(1);
        GuardedHttpClient client = client(true, true, host -> {
            await(givenUp);
            return InetAddress.getAllByName("127.0.0.1");
        });
        assertThatThrownBy(() -> status(client, "slow.invalid", 1)).hasMessageContaining("total-timeout");
        givenUp.countDown();
    }

    @Test
    void usesAnAddressThatWasCheckedWhenTheNameServerHasBecomeSlow() {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicLong nanos = new AtomicLong();
        AtomicInteger lookups = new AtomicInteger();
        byte[] metadata = {(byte) 169, (byte) 254, (byte) 169, (byte) 254};
        NameLookups names = new NameLookups(
                vertx,
                host -> {
                    if (lookups.incrementAndGet() == 1) {
                        return InetAddress.getAllByName("93.184.216.34");
                    }
                    await(slow);
                    return new InetAddress[] {InetAddress.getByAddress(host, metadata)};
                },
                Duration.ofMinutes(1));
        CheckedAddresses addresses = new CheckedAddresses(new AddressGuard(false), names, nanos::get);
        assertThat(await(addresses.find("good.invalid", 443)).host()).isEqualTo("93.184.216.34");
        nanos.addAndGet(Duration.ofSeconds(11).toNanos());
        for (int call = 0; call < 3; call++) {
            assertThat(await(addresses.find("good.invalid", 443)).host()).isEqualTo("93.184.216.34");
        }
        assertThat(lookups).hasValue(2);
        slow.countDown();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> names.underWay() == 0);
        // What was said late counts from then on.
        assertThatThrownBy(() -> await(addresses.find("good.invalid", 443)))
                .hasCauseInstanceOf(AddressRefusedException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void namesTheSettingThatAllowsPrivateAddressesButNotTheAddress() throws Exception {
        byte[] inside = {10, 1, 2, 3};
        assertThat(refusal(false, inside))
                .contains("its address is private", "misskey.client.allow-private-addresses")
                .doesNotContain("10.1.2.3");
    }

    @Test
    void namesNoSettingWhereNoneHelps() throws Exception {
        byte[] metadata = {(byte) 169, (byte) 254, (byte) 169, (byte) 254};
        byte[] reserved = {(byte) 240, 0, 0, 1};
        for (byte[] address : List.of(metadata, reserved)) {
            assertThat(refusal(true, address))
                    .contains("its address is ")
                    .doesNotContain("misskey.", "169.254", "240.0");
        }
    }

    private static String refusal(boolean privateAddresses, byte[] address) {
        CompletionException failed = catchThrowableOfType(
                CompletionException.class,
                () -> status(
                        client(privateAddresses, true, host ->
                                new InetAddress[] {InetAddress.getByAddress(host, address)}),
                        "inside.invalid",
                        80));
        assertThat(failed).hasCauseInstanceOf(AddressRefusedException.class);
        return failed.getCause().getMessage();
    }

    private static void refusesWithoutConnecting(String host, NameLookups.Resolver names) throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            assertThatThrownBy(() -> status(client(false, true, names), host, server.getLocalPort()))
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(AddressRefusedException.class);
            server.setSoTimeout(100);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static GuardedHttpClient client(boolean privateAddresses, boolean plainHttp, NameLookups.Resolver names) {
        ResponseLimits limits = new ResponseLimits(vertx, 100_000, Duration.ofSeconds(2), Duration.ofSeconds(3));
        CheckedAddresses addresses = new CheckedAddresses(
                new AddressGuard(privateAddresses), new NameLookups(vertx, names, Duration.ofSeconds(10)));
        return new GuardedHttpClient(
                vertx,
                new HttpClientOptions().setConnectTimeout(1_000),
                new PoolOptions(),
                new PoolOptions(),
                new CloseFuture(),
                addresses,
                limits,
                new KeptConnections(10),
                plainHttp);
    }

    private static int status(GuardedHttpClient client, String host, int port) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(false)
                .setHost(host)
                .setPort(port)
                .setURI("/api/meta")
                .putHeader("Content-Type", "application/json");
        Future<HttpClientRequest> request = client.request(options);
        return await(request.compose(ready -> ready.send("{}")).map(HttpClientResponse::statusCode));
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(15, TimeUnit.SECONDS)
                .join();
    }
}
