package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;

import io.vertx.core.Context;

/** The event loop that owns the state of one account's streams. Tasks run one after the other and must not block. */
public interface SerialExecutor {

    void run(Runnable task);

    /** @return cancels the task if it has not run yet */
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
