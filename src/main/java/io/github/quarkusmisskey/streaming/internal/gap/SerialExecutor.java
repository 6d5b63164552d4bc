package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;

import io.vertx.core.Context;

/** Where the state of one account's streams lives: what runs here runs one after the other, and must not block. */
public interface SerialExecutor {

    void run(Runnable task);

    /** @return prevents the task, if it runs before that */
    Runnable later(Duration delay, Runnable task);

    /** As {@link System#nanoTime}. */
    default long nanos() {
        return System.nanoTime();
    }

    static SerialExecutor of(Context context) {
        return new SerialExecutor() {
            @Override
            public void run(Runnable task) {
                context.runOnContext(now -> task.run());
            }

            @Override
            public Runnable later(Duration delay, Runnable task) {
                long timer = context.owner().setTimer(Math.max(1, delay.toMillis()), fired -> run(task));
                return () -> context.owner().cancelTimer(timer);
            }
        };
    }
}
