package io.github.quarkusmisskey.client.internal.resilience;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimerTest {

    /** As that of Quarkus: what comes later runs on an event loop, what is to run now on a worker. */
    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "event-loop")) {
                @Override
                public void execute(Runnable task) {
                    new Thread(task, "worker").start();
                }
            };

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void runsBlockingTasksOnAWorker() throws Exception {
        assertThat(threadOf(Timer.of(executor))).isEqualTo("event-loop");
        assertThat(threadOf(Timer.ofBlocking(executor))).isEqualTo("worker");
    }

    private static String threadOf(Timer timer) throws Exception {
        CompletableFuture<String> thread = new CompletableFuture<>();
        timer.after(1, () -> thread.complete(Thread.currentThread().getName()));
        return thread.get(10, TimeUnit.SECONDS);
    }
}
