package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

@QuarkusTest
@WithTestResource(ServersResource.class)
class CallLimitsTest {

    /** Much, since the machine may be busy: without a limit these calls would never end. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    @Inject
    Misskey misskey;

    Servers servers;

    @AfterEach
    void endFaults() {
        servers.unconfigured().faults().clear();
        servers.header().faults().clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void breaksLongAnswersOffWhileTheyArrive(boolean withLength) {
        for (Supplier<?> call : calls()) {
            fault(fault -> fault.hugeAnswer(1_000_000_000L, withLength));
            assertThatThrownBy(call::get)
                    .isInstanceOf(MisskeyException.MalformedAnswer.class)
                    .hasMessageContaining("longer than the " + ServersResource.MAX_RESPONSE_SIZE + " bytes")
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 502})
    void doesWithoutTheBodiesOfLongErrors(int status) {
        String body =
                "{\"error\":{\"code\":\"X\",\"message\":\"" + "x".repeat(ServersResource.MAX_RESPONSE_SIZE) + "\"}}";
        fault(fault -> fault.answer(status, "application/json", body));
        assertThatThrownBy(() -> client().notes().create(NotesCreateRequest.text("hi")))
                .isInstanceOfSatisfying(MisskeyException.class, e -> {
                    assertThat(e.status()).isEqualTo(status);
                    assertThat(e.code()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,false"})
    void readsAnswersUpToTheLimit(int more, boolean readable) {
        String start = "{\"createdNote\":{\"id\":\"1\",\"text\":\"";
        String end = "\"}}";
        int length = ServersResource.MAX_RESPONSE_SIZE + more - start.length() - end.length();
        String body = start + "x".repeat(length) + end;
        fault(fault -> fault.answer(200, "application/json", body));
        Throwable failure = catchThrowable(() -> client().notes().create(NotesCreateRequest.text("hi")));
        assertThat(failure == null).isEqualTo(readable);
    }

    @Test
    void givesUpOnASilentServer() {
        for (Duration elapsed : unreachable(FaultSpec::hang)) {
            assertThat(elapsed)
                    .isBetween(
                            Duration.ofMillis(ServersResource.READ_TIMEOUT_MILLIS - 100),
                            Duration.ofMillis(ServersResource.READ_TIMEOUT_MILLIS)
                                    .plus(GRACE));
        }
    }

    @Test
    void givesUpOnAServerThatDripsItsAnswer() {
        for (Duration elapsed : unreachable(fault -> fault.slowDrip(Duration.ofMillis(100)))) {
            assertThat(elapsed)
                    .isBetween(
                            Duration.ofMillis(ServersResource.TOTAL_TIMEOUT_MILLIS - 100),
                            Duration.ofMillis(ServersResource.TOTAL_TIMEOUT_MILLIS)
                                    .plus(GRACE));
        }
    }

    @Test
    void saysThatAServerIsOutOfReach() throws IOException {
        int freed;
        try (ServerSocket socket = new ServerSocket(0)) {
            freed = socket.getLocalPort();
        }
        assertThatThrownBy(() -> misskey.at(MisskeyHost.of("http://localhost:" + freed))
                        .server()
                        .meta())
                .isInstanceOf(MisskeyException.Unreachable.class)
                .hasMessageContaining("meta at http://localhost:" + freed);
        assertThatThrownBy(() ->
                        misskey.at(MisskeyHost.of("nowhere.invalid")).server().meta())
                .isInstanceOf(MisskeyException.Unreachable.class)
                .hasMessageContaining("no server of this name");
    }

    @Test
    void givesUpOnAConnectionThatIsNotMade() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = fill(full);
            MisskeyHost host = MisskeyHost.of("http://127.0.0.1:" + full.getLocalPort());
            assertThat(unreachable(() -> misskey.at(host).server().meta()))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(1).plus(GRACE));
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void givesUpOnASecureConnectionThatIsNotMade() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            MisskeyHost host = MisskeyHost.of("https://127.0.0.1:" + mute.getLocalPort());
            assertThat(unreachable(() -> misskey.at(host).server().meta()))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(1).plus(GRACE));
        }
    }

    /** Connections that nobody accepts, until the next one gets no answer. */
    private static List<Socket> fill(ServerSocket server) {
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Socket socket = new Socket();
            try {
                socket.connect(server.getLocalSocketAddress(), 200);
            } catch (IOException full) {
                return waiting;
            }
            waiting.add(socket);
        }
        return waiting;
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        int before = servers.body().requests().size();
        for (DevServer server : List.of(servers.unconfigured(), servers.header())) {
            AccessToken token = Servers.token(server, "alice");
            for (String endpoint : List.of("notes/create", "i")) {
                server.faults()
                        .at(endpoint)
                        .once()
                        .redirect(status, servers.body().url() + "/api/" + endpoint);
            }
            MisskeyClient client = misskey.at(Servers.host(server), token);
            assertThatThrownBy(() -> client.notes().create(NotesCreateRequest.text("hi")))
                    .isInstanceOf(MisskeyException.MalformedAnswer.class)
                    .hasMessageContaining("answered " + status);
            assertThatThrownBy(() -> client.i().iAsync().await().indefinitely())
                    .isInstanceOf(MisskeyException.MalformedAnswer.class);
        }
        assertThat(servers.body().requests()).hasSize(before);
    }

    private void fault(Consumer<FaultSpec> fault) {
        fault.accept(servers.unconfigured().faults().at("notes/create").once());
    }

    private List<Supplier<?>> calls() {
        return List.of(() -> client().notes().create(NotesCreateRequest.text("hi")), () -> client().notes()
                .createAsync(NotesCreateRequest.text("hi"))
                .await()
                .indefinitely());
    }

    private MisskeyClient client() {
        return misskey.at(Servers.host(servers.unconfigured()), Servers.token(servers.unconfigured(), "alice"));
    }

    /** How long each style of call takes to fail with that fault, all at once. */
    private List<Duration> unreachable(Consumer<FaultSpec> fault) {
        List<Supplier<?>> calls = calls();
        fault.accept(servers.unconfigured().faults().at("notes/create").times(calls.size()));
        List<CompletableFuture<Duration>> ends = calls.stream()
                .map(call -> CompletableFuture.supplyAsync(() -> unreachable(call)))
                .toList();
        return ends.stream().map(CompletableFuture::join).toList();
    }

    private static Duration unreachable(Supplier<?> call) {
        long start = System.nanoTime();
        assertThatThrownBy(call::get).isInstanceOf(MisskeyException.Unreachable.class);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
