package io.github.quarkusmisskey.client.internal.resilience;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A clock and a scheduler. */
public interface Timer {

    /** As {@link System#nanoTime()}. */
    long nanoTime();

    /** Runs the task on another thread after the given nanoseconds. */
    void after(long nanos, Runnable task);

    /**
     * A timer for tasks that block, for executors that may run delayed tasks on an event loop, as that of Quarkus does.
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

    /** The system's time. */
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
