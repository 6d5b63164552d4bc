package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes when a test says so. */
public final class HandTimer implements Timer {

    private record Task(long at, long order, Runnable work) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::order));
    private long now = -1_000_000_000L;
    private long order;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void after(long nanos, Runnable task) {
        tasks.add(new Task(now + nanos, order++, task));
    }

    public void pass(Duration duration) {
        passTo(now + duration.toNanos());
    }

    void passTo(long end) {
        while (!tasks.isEmpty() && tasks.peek().at() <= end) {
            Task task = tasks.poll();
            now = Math.max(now, task.at());
            task.work().run();
        }
        now = end;
    }

    /** Runs the next thing to do; says whether there was one. */
    public boolean step() {
        if (tasks.isEmpty()) {
            return false;
        }
        passTo(tasks.peek().at());
        return true;
    }
}
