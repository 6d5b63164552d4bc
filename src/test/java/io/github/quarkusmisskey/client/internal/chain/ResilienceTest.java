package io.github.quarkusmisskey.client.internal.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesDeleteRequest;
import io.github.quarkusmisskey.api.server.ServerApi;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.client.ResilienceResource;
import io.github.quarkusmisskey.client.SecretApi;
import io.github.quarkusmisskey.client.Servers;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What becomes of calls to servers that fail, limit, or are gone; all of it blocking and as a {@code Uni}. */
@QuarkusTest
@WithTestResource(ResilienceResource.class)
class ResilienceTest {

    @Inject
    Misskey misskey;

    @Inject
    @RestClient
    ServerApi injected;

    @Inject
    Vertx vertx;

    ResilienceResource.Pair servers;

    @AfterEach
    void endFaults() {
        servers.usual().faults().clear();
        servers.special().faults().clear();
    }

    @Test
    void readsAgainWhenTheServerFailed() {
        List<Consumer<FaultSpec>> passing = List.of(
                FaultSpec::cutConnection,
                FaultSpec::loseAnswer,
                fault -> fault.error(500, ErrorShape.MISSKEY),
                fault -> fault.answer(502, "text/html", "<html>Bad Gateway</html>"),
                fault -> fault.rateLimit("0.2"),
                fault -> fault.rateLimit(null),
                FaultSpec::processing,
                FaultSpec::hang);
        for (Consumer<FaultSpec> fault : passing) {
            for (Supplier<?> read : reads(servers.usual())) {
                int before = servers.usual().requests("ping").size();
                fault.accept(servers.usual().faults().at("ping").times(2));
                assertThatCode(read::get).doesNotThrowAnyException();
                assertThat(servers.usual().requests("ping")).hasSize(before + 3);
            }
        }
    }

    @Test
    void readsNoMoreOftenThanConfigured() {
        servers.usual().faults().at("ping").error(500, ErrorShape.MISSKEY);
        for (Supplier<?> read : reads(servers.usual())) {
            int before = servers.usual().requests("ping").size();
            assertThatThrownBy(read::get).isInstanceOf(MisskeyException.Server.class);
            assertThat(servers.usual().requests("ping")).hasSize(before + 3);
        }
    }

    @Test
    void readsNoMoreOftenThroughAMethodThatCallsAnother() {
        servers.usual().faults().at("ping").error(500, ErrorShape.MISSKEY);
        for (Supplier<?> read : List.<Supplier<?>>of(
                () -> injected.ping(), () -> injected.pingAsync().await().indefinitely())) {
            int before = servers.usual().requests("ping").size();
            assertThatThrownBy(read::get).isInstanceOf(MisskeyException.Server.class);
            assertThat(servers.usual().requests("ping")).hasSize(before + 3);
        }
    }

    @Test
    void readsNoMoreOftenByALambdaOrByText() {
        DevServer server = servers.usual();
        server.faults().at("meta").error(500, ErrorShape.MISSKEY);
        server.faults().at("notes/show").error(500, ErrorShape.MISSKEY);
        Map<String, Supplier<?>> reads = Map.of(
                "meta", () -> injected.meta(meta -> meta.detail(false)),
                "notes/show", () -> client(server).notes().show("9abc"));
        reads.forEach((endpoint, read) -> {
            int before = server.requests(endpoint).size();
            assertThatThrownBy(read::get)
                    .isInstanceOf(MisskeyException.Server.class)
                    .hasMessageContaining(endpoint);
            assertThat(server.requests(endpoint)).hasSize(before + 3);
        });
    }

    @Test
    void knowsByNameWhatReads() {
        DevServer server = servers.usual();
        server.faults().at("ping").once().error(500, ErrorShape.MISSKEY);
        assertThatCode(() -> client(server).call("ping", Map.of(), JsonNode.class))
                .doesNotThrowAnyException();
        server.faults().at("of-a-fork").error(500, ErrorShape.MISSKEY);
        assertThatThrownBy(() -> client(server).call("of-a-fork", Map.of(), JsonNode.class))
                .isInstanceOf(MisskeyException.Server.class);
        assertThat(server.requests("of-a-fork")).hasSize(1);
    }

    @Test
    void writesOnceWhateverBecomesOfIt() {
        List<Consumer<FaultSpec>> unclear = List.of(
                FaultSpec::cutConnection,
                FaultSpec::loseAnswer,
                fault -> fault.error(500, ErrorShape.MISSKEY),
                fault -> fault.answer(503, "text/html", ""),
                FaultSpec::processing,
                FaultSpec::hang);
        DevServer server = servers.usual();
        AccessToken token = Servers.token(server, "alice");
        for (Consumer<FaultSpec> fault : unclear) {
            for (Supplier<?> write : writes(server, token)) {
                int before = server.requests("notes/create").size();
                fault.accept(server.faults().at("notes/create").once());
                assertThatThrownBy(write::get).isInstanceOf(MisskeyException.class);
                assertThat(server.requests("notes/create")).hasSize(before + 1);
            }
        }
    }

    @Test
    void writesAgainWhenTheServerRefusedItByALimit() {
        DevServer server = servers.usual();
        for (Supplier<?> write : writes(server, Servers.token(server, "alice"))) {
            int before = server.requests("notes/create").size();
            server.faults().at("notes/create").times(2).rateLimit("0.1");
            assertThatCode(write::get).doesNotThrowAnyException();
            assertThat(server.requests("notes/create")).hasSize(before + 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "3600", "99999999999", "5.5"})
    void failsAtOnceWhenItWouldHaveToWaitTooLong(String retryAfter) {
        servers.usual().faults().at("ping").rateLimit(retryAfter);
        for (Supplier<?> read : reads(servers.usual())) {
            int before = servers.usual().requests("ping").size();
            assertThatThrownBy(read::get).isInstanceOf(MisskeyException.RateLimit.class);
            assertThat(servers.usual().requests("ping")).hasSize(before + 1);
        }
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        for (Supplier<?> read : reads(servers.usual())) {
            servers.usual().faults().at("ping").once().rateLimit("1");
            long begun = System.nanoTime();
            read.get();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void asksOnceForWhatIsGivenOnce() {
        servers.usual().faults().at("secrets/*").times(3).rateLimit("0");
        assertThatThrownBy(() -> misskey.at(Servers.host(servers.usual()))
                        .bind(SecretApi.class)
                        .call(Empty.BODY, (api, body) -> api.open("abc", body)))
                .isInstanceOf(MisskeyException.RateLimit.class);
        assertThat(servers.usual().requests("secrets/abc")).hasSize(1);
    }

    @Test
    void readsAgainOnAnEventLoopWithoutBlockingIt() throws Exception {
        servers.usual().faults().at("ping").once().rateLimit("0.5");
        CompletableFuture<Object> answer = new CompletableFuture<>();
        CompletableFuture<Boolean> free = new CompletableFuture<>();
        vertx.getOrCreateContext().runOnContext(nothing -> {
            client(servers.usual())
                    .server()
                    .pingAsync()
                    .subscribe()
                    .with(answer::complete, answer::completeExceptionally);
            vertx.setTimer(100, fired -> free.complete(!answer.isDone()));
        });
        assertThat(free.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void stopsReadingAgainWhenNobodyWantsTheAnswer() {
        servers.usual().faults().at("ping").rateLimit("0.3");
        int before = servers.usual().requests("ping").size();
        Cancellable call =
                client(servers.usual()).server().pingAsync().subscribe().with(answer -> {}, failure -> {});
        Awaitility.await().until(() -> servers.usual().requests("ping").size() > before);
        call.cancel();
        Awaitility.await()
                .during(Duration.ofMillis(600))
                .atMost(Duration.ofSeconds(2))
                .until(() -> servers.usual().requests("ping").size() == before + 1);
    }

    @Test
    void leavesADeadHostAloneUntilItLives() {
        DevServer special = servers.special();
        for (Supplier<?> read : reads(special)) {
            special.faults().at("ping").cutConnection();
            for (int i = 0; i < ResilienceResource.FAILURES; i++) {
                assertThatThrownBy(read::get).isInstanceOf(MisskeyException.Unreachable.class);
            }
            int before = special.requests("ping").size();
            assertThatThrownBy(read::get)
                    .isInstanceOf(MisskeyException.Unreachable.class)
                    .hasMessageContaining("circuit-breaker");
            assertThatThrownBy(() -> client(special).server().stats())
                    .isInstanceOf(MisskeyException.Unreachable.class)
                    .hasMessageContaining("circuit-breaker");
            assertThat(special.requests("ping")).hasSize(before);
            assertThatCode(() -> client(servers.usual()).server().ping()).doesNotThrowAnyException();
            special.faults().clear();
            Awaitility.await()
                    .atMost(Duration.ofMillis(ResilienceResource.REST_MILLIS * 4))
                    .until(() -> catchThrowable(read::get) == null);
            assertThatCode(read::get).doesNotThrowAnyException();
        }
    }

    @Test
    void doesNotTakeRefusalsForADeadHost() {
        DevServer special = servers.special();
        special.faults().at("ping").error(404, ErrorShape.MISSKEY);
        for (int i = 0; i < ResilienceResource.FAILURES * 2; i++) {
            assertThatThrownBy(() -> client(special).server().ping()).isInstanceOf(MisskeyException.NotFound.class);
        }
    }

    @Test
    void staysBelowALimitThatTwentyThreadsReach() throws Exception {
        DevServer server = servers.usual();
        AccessToken token = Servers.token(server, server.addUser("busy", null).username());
        List<Optional<Throwable>> outcomes = atOnce(
                20,
                16,
                i -> i % 2 == 0
                        ? writes(server, token).get(0)
                        : writes(server, token).get(1));
        assertThat(outcomes).hasSize(320);
        assertThat(outcomes.stream().flatMap(Optional::stream).filter(MisskeyException.RateLimit.class::isInstance))
                .hasSize(20)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(MisskeyException.RateLimit.class, e -> assertThat(e.status())
                                .isZero())
                        .hasMessageContaining("misskey.client.pacer.max-wait"));
        // All others were sent, however late a busy machine reads their answers.
        assertThat(server.requests("notes/create"))
                .filteredOn(request -> request.body().contains(token.value()))
                .hasSize(300);
    }

    @Test
    void keepsTheIntervalThatAServerWants() throws Exception {
        DevServer server = servers.usual();
        MisskeyClient bob = misskey.at(Servers.host(server), Servers.token(server, "bob"));
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            notes.add(bob.notes()
                    .create(NotesCreateRequest.text("note " + i))
                    .createdNote()
                    .id());
        }
        List<Optional<Throwable>> outcomes = atOnce(20, 1, i -> () -> {
            if (i % 2 == 0) {
                bob.notes().delete(new NotesDeleteRequest(notes.get(i)));
            } else {
                bob.notes()
                        .deleteAsync(new NotesDeleteRequest(notes.get(i)))
                        .await()
                        .indefinitely();
            }
            return null;
        });
        assertThat(outcomes.stream().filter(Optional::isEmpty).count()).isBetween(2L, 4L);
        assertThat(outcomes.stream().flatMap(Optional::stream)).allSatisfy(failure -> assertThat(failure)
                .isInstanceOfSatisfying(MisskeyException.RateLimit.class, e -> assertThat(e.status())
                        .isZero()));
    }

    private List<Optional<Throwable>> atOnce(int threads, int times, IntFunction<Supplier<?>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Optional<Throwable>>> running = new ArrayList<>();
            for (int i = 0; i < threads * times; i++) {
                Supplier<?> call = calls.apply(i);
                running.add(pool.submit(() -> Optional.ofNullable(catchThrowable(call::get))));
            }
            List<Optional<Throwable>> outcomes = new ArrayList<>();
            for (Future<Optional<Throwable>> one : running) {
                outcomes.add(one.get(30, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private MisskeyClient client(DevServer server) {
        return misskey.at(Servers.host(server));
    }

    private List<Supplier<?>> reads(DevServer server) {
        return List.of(
                () -> client(server).server().ping(),
                () -> client(server).server().pingAsync().await().indefinitely());
    }

    private List<Supplier<?>> writes(DevServer server, AccessToken token) {
        MisskeyClient alice = misskey.at(Servers.host(server), token);
        return List.of(() -> alice.notes().create(NotesCreateRequest.text("hi")), () -> alice.notes()
                .createAsync(NotesCreateRequest.text("hi"))
                .await()
                .indefinitely());
    }
}
