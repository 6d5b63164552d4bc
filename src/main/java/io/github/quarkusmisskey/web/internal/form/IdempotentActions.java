package io.github.quarkusmisskey.web.internal.form;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/**
 * Runs an action once, however often it is requested: all requests with the same key share one run and its result.
 * Keeps the latest 10,000 runs for ten minutes, on this replica. Thread-safe.
 *
 * @param <K> identifies the action; its {@code toString} must not contain secrets
 * @param <T> the result
 */
public final class IdempotentActions<K, T> {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MAX_KEPT = 10_000;
    private static final int MAX_RUNNING = 50;

    private final Executor executor;
    private final boolean remembers;
    private final Semaphore free = new Semaphore(MAX_RUNNING);
    private final Cache<K, CompletableFuture<T>> runs;

    private IdempotentActions(Executor executor, boolean remembers, Ticker ticker) {
        this.executor = executor;
        this.remembers = remembers;
        this.runs = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MAX_KEPT)
                .ticker(ticker)
                .build();
    }

    /**
     * Runs each action on the thread of the first request, and keeps its result for later ones. An action that throws
     * may be tried again.
     */
    public static <K, T> IdempotentActions<K, T> remembering(Ticker ticker) {
        return new IdempotentActions<>(Runnable::run, true, ticker);
    }

    /** Runs actions on other threads, and keeps a result or failure only until it is retrieved. */
    public static <K, T> IdempotentActions<K, T> handingOver(Executor executor) {
        return new IdempotentActions<>(executor, false, Ticker.systemTicker());
    }

    /** Waits for the result without a time limit. */
    public T run(K key, Supplier<T> action) {
        return result(key, start(key, action));
    }

    /**
     * Waits for the result for a while.
     *
     * @return empty if the action is still running; a later request with the same key gets the result
     */
    public Optional<T> run(K key, Supplier<T> action, Duration patience) {
        CompletableFuture<T> run = start(key, action);
        return isOver(run, patience) ? Optional.of(result(key, run)) : Optional.empty();
    }

    private static boolean isOver(CompletableFuture<?> run, Duration patience) {
        try {
            return run.handle((result, failure) -> true).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private T result(K key, CompletableFuture<T> run) {
        try {
            return run.join();
        } catch (CompletionException e) {
            throw failure(e.getCause());
        } finally {
            if (!remembers || run.isCompletedExceptionally()) {
                runs.asMap().remove(key, run);
            }
        }
    }

    private CompletableFuture<T> start(K key, Supplier<T> action) {
        CompletableFuture<T> own = new CompletableFuture<>();
        CompletableFuture<T> run = runs.asMap().computeIfAbsent(key, ignored -> own);
        if (run == own && !isTaken(own, action)) {
            run(own, action);
        }
        return run;
    }

    /** Runs on the requesting thread if too many are running, or if no other thread is available. */
    private boolean isTaken(CompletableFuture<T> run, Supplier<T> action) {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            executor.execute(() -> {
                try {
                    run(run, action);
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RejectedExecutionException stopping) {
            free.release();
            return false;
        }
    }

    private static <T> void run(CompletableFuture<T> run, Supplier<T> action) {
        try {
            run.complete(action.get());
        } catch (RuntimeException | Error e) {
            run.completeExceptionally(e);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    /** Waits for the running actions, up to the given time. */
    public void stop(Duration timeout) {
        try {
            if (free.tryAcquire(MAX_RUNNING, timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                free.release(MAX_RUNNING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
