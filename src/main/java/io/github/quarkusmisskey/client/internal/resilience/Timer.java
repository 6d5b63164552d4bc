package io.github.quarkusmisskey.client.internal.resilience;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The time, and things to do later. */
public interface Timer {

    /** As {@link System#nanoTime()}. */
    long nanoTime();

    /** Runs it after so many nanoseconds, in another thread. */
    void after(long nanos, Runnable task);

    /**
     * The same for tasks that block, where the executor runs what comes later on an event loop, as that of Quarkus may.
     */
    static Timer ofBlocking(ScheduledExecutorService executor) {
        Timer timer = of(executor);
        return new Timer() {
            @Override
            public long nanoTime() {
                return timer.nanoTime();
            }

            @Override
            public void after(long nanos, Runnable task) {
                timer.after(nanos, () -> executor.execute(task));
            }
        };
    }

    /** The machine's own time. */
    static Timer of(ScheduledExecutorService executor) {
        return new Timer() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void after(long nanos, Runnable task) {
                executor.schedule(task, nanos, TimeUnit.NANOSECONDS);
            }
        };
    }
}
