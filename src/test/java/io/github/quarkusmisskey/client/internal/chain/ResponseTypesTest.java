package io.github.quarkusmisskey.client.internal.chain;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.github.quarkusmisskey.api.i.IApi;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.client.internal.json.ReaderLoading;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first answer of a type is prepared for on a worker thread, before the call is made. */
class ResponseTypesTest {

    private final Vertx vertx = Vertx.vertx();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<String> done = new ArrayList<>();
    private final ResponseTypes types = new ResponseTypes(type -> new ReaderLoading(type, this::load, worker));

    @AfterEach
    void stop() {
        worker.shutdown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void load(Type type) {
        assertThat(Context.isOnEventLoopThread()).isFalse();
        synchronized (done) {
            done.add("load " + type.getTypeName());
        }
    }

    private static Method method(String name) {
        for (Method method : IApi.class.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void loadsOnceAndOffTheEventLoop() throws Exception {
        Uni<String> call = Uni.createFrom().item(() -> {
            synchronized (done) {
                done.add("call");
            }
            return "answer";
        });
        for (int i = 0; i < 2; i++) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            vertx.getOrCreateContext().runOnContext(nothing -> types.loadBefore(method("iAsync"), call)
                    .subscribe()
                    .with(answer::complete, answer::completeExceptionally));
            assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("answer");
        }
        assertThat(done).containsExactly("load " + MeDetailed.class.getName(), "call", "call");
    }

    @Test
    void callsOnTheContextOfItsCaller() throws Exception {
        Context caller = vertx.getOrCreateContext();
        CompletableFuture<Context> made = new CompletableFuture<>();
        caller.runOnContext(
                nothing -> types.loadBefore(method("iAsync"), Uni.createFrom().item(Vertx::currentContext))
                        .subscribe()
                        .with(made::complete, made::completeExceptionally));
        assertThat(made.get(10, TimeUnit.SECONDS)).isSameAs(caller);
    }

    @Test
    void callsForAnEventLoopWithoutAContextToo() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        ((VertxInternal) vertx).getEventLoopGroup().execute(() -> types.loadBefore(
                        method("iAsync"), Uni.createFrom().item("answer"))
                .subscribe()
                .with(answer::complete, answer::completeExceptionally));
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("answer");
    }

    @Test
    void callsOnTheThreadOfACallerThatMayWait() {
        Thread made = types.loadBefore(method("iAsync"), Uni.createFrom().item(Thread::currentThread))
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(made).isSameAs(Thread.currentThread());
        assertThat(done).containsExactly("load " + MeDetailed.class.getName());
    }

    @Test
    void loadsForCallsThatBlockToo() {
        types.loadNow(method("i"));
        types.loadNow(method("i"));
        assertThat(done).containsExactly("load " + MeDetailed.class.getName());
    }

    @Test
    void callsEvenIfNothingCouldBeLoaded() {
        ResponseTypes none = new ResponseTypes(type -> new ReaderLoading(
                type,
                failing -> {
                    throw new IllegalStateException("no memory");
                },
                worker));
        Uni<String> call = Uni.createFrom().item("answer");
        assertThat(none.loadBefore(method("iAsync"), call).await().atMost(Duration.ofSeconds(10)))
                .isEqualTo("answer");
    }
}
