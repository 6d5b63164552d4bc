package io.github.quarkusmisskey.web.internal.form;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdempotentActionsTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final AtomicLong nanos = new AtomicLong();
    private final IdempotentActions<String, Integer> forms = IdempotentActions.remembering(nanos::get);
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final IdempotentActions<String, Integer> calls = IdempotentActions.handingOver(workers::add);
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsAFormOnceForAllWhoSendItTogether() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        List<Callable<Integer>> clicks = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    together.countDown();
                    together.await();
                    return forms.run("form", runs::incrementAndGet);
                })
                .toList();
        for (Future<Integer> answer : senders.invokeAll(clicks)) {
            assertThat(answer.get()).isEqualTo(1);
        }
        senders.shutdownNow();
        assertThat(runs).hasValue(1);
    }

    @Test
    void runsOtherFormsToo() {
        assertThat(forms.run("a", runs::incrementAndGet)).isEqualTo(1);
        assertThat(forms.run("b", runs::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void remembersAFormForTenMinutes() {
        forms.run("form", runs::incrementAndGet);
        nanos.addAndGet(Duration.ofMinutes(9).toNanos());
        assertThat(forms.run("form", runs::incrementAndGet)).isEqualTo(1);
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(forms.run("form", runs::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void letsAFailedFormBeSentAgain() {
        assertThatThrownBy(() -> forms.run("form", () -> {
                    throw new IllegalStateException("server is away");
                }))
                .hasMessage("server is away");
        assertThat(forms.run("form", runs::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void keepsAResultUntilSomebodyComesForIt() {
        assertThat(calls.run("a", runs::incrementAndGet, SHORT)).isEmpty();
        assertThat(calls.run("a", runs::incrementAndGet, SHORT)).isEmpty();
        assertThat(calls.run("b", runs::incrementAndGet, SHORT)).isEmpty();
        assertThat(workers).hasSize(2);
        workers.remove().run();
        assertThat(calls.run("a", runs::incrementAndGet, SHORT)).contains(1);
        assertThat(runs).hasValue(1);
        assertThat(calls.run("a", runs::incrementAndGet, SHORT))
                .as("begun anew")
                .isEmpty();
        assertThat(workers).hasSize(2);
    }

    @Test
    void passesFailuresOnOnce() {
        assertThat(calls.run(
                        "a",
                        () -> {
                            throw new IllegalArgumentException("broken");
                        },
                        SHORT))
                .isEmpty();
        workers.remove().run();
        assertThatThrownBy(() -> calls.run("a", runs::incrementAndGet, SHORT)).hasMessage("broken");
        assertThat(calls.run("a", runs::incrementAndGet, SHORT)).isEmpty();
    }

    @Test
    void runsWhereItIsAskedForIfTooManyRunAlready() {
        for (int i = 0; i < 50; i++) {
            assertThat(calls.run("other " + i, runs::incrementAndGet, SHORT)).isEmpty();
        }
        assertThat(calls.run("a", () -> 7, SHORT)).contains(7);
        calls.stop(SHORT);
        workers.forEach(Runnable::run);
        calls.stop(SHORT);
        assertThat(calls.run("a", () -> 7, SHORT)).as("there is room again").isEmpty();
    }

    @Test
    void runsWhereItIsAskedForIfNoThreadTakesIt() {
        AtomicBoolean stopped = new AtomicBoolean(true);
        IdempotentActions<String, Integer> refused = IdempotentActions.handingOver(task -> {
            if (stopped.get()) {
                throw new RejectedExecutionException("stopped");
            }
            workers.add(task);
        });
        for (int i = 0; i < 60; i++) {
            assertThat(refused.run("a", () -> 7, SHORT)).contains(7);
        }
        stopped.set(false);
        assertThat(refused.run("a", () -> 7, SHORT)).as("nobody holds a place").isEmpty();
    }
}
