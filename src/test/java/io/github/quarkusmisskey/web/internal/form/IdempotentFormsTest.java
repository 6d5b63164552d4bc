package io.github.quarkusmisskey.web.internal.form;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdempotentFormsTest {

    private final IdempotentForms<Integer> once = new IdempotentForms<>(Clock.systemUTC());
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsAFormOnceForAllWhoSendItTogether() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        List<Callable<Integer>> clicks = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    together.countDown();
                    together.await();
                    return once.run("form", runs::incrementAndGet);
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
        assertThat(once.run("a", runs::incrementAndGet)).isEqualTo(1);
        assertThat(once.run("b", runs::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void letsAFailedFormBeSentAgain() {
        assertThatThrownBy(() -> once.run("form", () -> {
                    throw new IllegalStateException("server is away");
                }))
                .hasMessage("server is away");
        assertThat(once.run("form", runs::incrementAndGet)).isEqualTo(1);
    }
}
