package io.github.quarkusmisskey.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.api.server.MetaRequest;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever thread calls in whatever way, a token goes to its own host and to no other. */
@QuarkusTest
@WithTestResource(ServersResource.class)
class CallStylesTest {

    private static final int CALLS_OF_A_STYLE = 500;
    private static final int AT_ONCE = 100;

    private record As(DevServer server, AccessToken token, String username) {}

    private interface Style {
        CompletableFuture<MeDetailed> call(MisskeyClient client);
    }

    @Inject
    Misskey misskey;

    @Inject
    Vertx vertx;

    Servers servers;

    private final ExecutorService platform = Executors.newFixedThreadPool(16);
    private final ExecutorService virtual = virtualThreads();

    @AfterEach
    void stop() {
        platform.shutdownNow();
        virtual.shutdownNow();
    }

    @Test
    void takesEveryTokenToItsOwnHostInEveryStyle() throws Exception {
        Map<DevServer, Set<String>> ownTokens = new LinkedHashMap<>();
        List<As> accounts = accounts(ownTokens);
        Map<DevServer, Integer> before = ownTokens.keySet().stream()
                .collect(Collectors.toMap(s -> s, s -> s.requests().size()));
        List<Style> styles = styles();
        Semaphore free = new Semaphore(AT_ONCE);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS_OF_A_STYLE * styles.size(); i++) {
            As as = accounts.get(ThreadLocalRandom.current().nextInt(accounts.size()));
            free.acquire();
            calls.add(styles.get(i % styles.size())
                    .call(misskey.at(Servers.host(as.server()), as.token()))
                    .whenComplete((me, failure) -> free.release())
                    .thenAccept(me -> assertThat(me.username()).isEqualTo(as.username())));
        }
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        ownTokens.forEach((server, own) ->
                assertThat(tokensSeen(server, before.get(server))).isNotEmpty().isSubsetOf(own));
    }

    @Test
    void refusesToBlockAnEventLoop() {
        MisskeyClient client = misskey.at(Servers.host(servers.body()));
        CompletableFuture<Object> answer = new CompletableFuture<>();
        vertx.getOrCreateContext().runOnContext(nothing -> {
            try {
                answer.complete(client.server().meta());
            } catch (RuntimeException refused) {
                answer.completeExceptionally(refused);
            }
        });
        assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS)).hasStackTraceContaining("BlockingNotAllowed");
    }

    private List<As> accounts(Map<DevServer, Set<String>> ownTokens) {
        List<As> accounts = new ArrayList<>();
        for (DevServer server : List.of(servers.body(), servers.header(), servers.unconfigured())) {
            Set<String> own = ownTokens.computeIfAbsent(server, s -> Collections.synchronizedSet(new HashSet<>()));
            for (String user : List.of("alice", "bob", "alice", "bob")) {
                As as = new As(server, Servers.token(server, user), user);
                own.add(as.token().value());
                accounts.add(as);
            }
        }
        ownTokens.get(servers.body()).add(servers.configured().value());
        return accounts;
    }

    private List<Style> styles() {
        return List.of(
                client -> CompletableFuture.supplyAsync(() -> client.i().i(), platform),
                client -> CompletableFuture.supplyAsync(() -> client.i().i(), virtual),
                client -> CompletableFuture.supplyAsync(() -> client.i().i(), Infrastructure.getDefaultWorkerPool()),
                client -> CompletableFuture.supplyAsync(
                        () -> client.i().iAsync().await().indefinitely(), platform),
                client -> client.i().iAsync().subscribeAsCompletionStage(),
                this::onAnEventLoop,
                this::subscribedTwiceElsewhere,
                this::afterAnotherHostsCall,
                client -> client.i().iAsync().emitOn(platform).subscribeAsCompletionStage(),
                this::retried);
    }

    private CompletableFuture<MeDetailed> onAnEventLoop(MisskeyClient client) {
        CompletableFuture<MeDetailed> done = new CompletableFuture<>();
        vertx.getOrCreateContext()
                .runOnContext(
                        nothing -> client.i().iAsync().subscribe().with(done::complete, done::completeExceptionally));
        return done;
    }

    private CompletableFuture<MeDetailed> subscribedTwiceElsewhere(MisskeyClient client) {
        Uni<MeDetailed> call = client.i().iAsync();
        return CompletableFuture.supplyAsync(() -> call.await().indefinitely(), platform)
                .thenCompose(first -> {
                    CompletableFuture<MeDetailed> second = new CompletableFuture<>();
                    vertx.getOrCreateContext().runOnContext(nothing -> call.subscribe()
                            .with(second::complete, second::completeExceptionally));
                    return second.thenApply(me -> {
                        assertThat(me.username()).isEqualTo(first.username());
                        return me;
                    });
                });
    }

    private CompletableFuture<MeDetailed> afterAnotherHostsCall(MisskeyClient client) {
        return misskey.at(Servers.host(servers.header()))
                .server()
                .metaAsync(new MetaRequest(false))
                .chain(() -> misskey.server().metaAsync(new MetaRequest(false)))
                .chain(() -> client.i().iAsync())
                .subscribeAsCompletionStage();
    }

    /** The first try of every call fails before it is sent. */
    private CompletableFuture<MeDetailed> retried(MisskeyClient client) {
        AtomicBoolean failed = new AtomicBoolean();
        return Uni.createFrom()
                .deferred(() -> failed.compareAndSet(false, true)
                        ? misskey.server().metaAsync(new MetaRequest(false)).chain(() -> Uni.createFrom()
                                .failure(new IllegalStateException()))
                        : client.i().iAsync())
                .onFailure(IllegalStateException.class)
                .retry()
                .atMost(1)
                .subscribeAsCompletionStage();
    }

    private static Set<String> tokensSeen(DevServer server, int from) {
        List<LoggedRequest> requests = server.requests();
        return requests.subList(from, requests.size()).stream()
                .flatMap(request -> Stream.concat(
                        request.headers().getOrDefault("authorization", List.of()).stream()
                                .map(value -> value.substring("Bearer ".length())),
                        Pattern.compile("\"i\":\"([^\"]*)\"")
                                .matcher(request.body())
                                .results()
                                .map(match -> match.group(1))))
                .collect(Collectors.toSet());
    }

    /** Virtual threads where the JVM has them. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException olderJvm) {
            return Executors.newCachedThreadPool();
        }
    }
}
