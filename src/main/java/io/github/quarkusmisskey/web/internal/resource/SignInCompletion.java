package io.github.quarkusmisskey.web.internal.resource;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginOutcome;

/**
 * Finishes sign-ins beside the requests of their browsers, so that a person whose server is silent is soon told that it
 * is waited for. The outcome is kept until the browser comes for it. Thread-safe.
 */
public class SignInCompletion {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MAX_KEPT = 1_000;
    private static final int MAX_RUNNING = 50;
    private static final LoginOutcome UNDER_WAY = new LoginOutcome.Refused(LoginOutcome.Reason.UNDER_WAY);

    private final Executor workers;
    private final Duration patience;
    private final Duration stopTimeout;
    private final Semaphore free = new Semaphore(MAX_RUNNING);
    private final Cache<Key, CompletableFuture<LoginOutcome>> begun =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MAX_KEPT).build();

    /** The secret of the browser is part of it: no other browser gets the outcome. */
    private record Key(LoginCallback callback, String browser) {

        @Override
        public String toString() {
            return "Key[redacted]";
        }
    }

    /**
     * @param patience how long a browser waits before it is told that the server is waited for
     * @param stopTimeout how long a stop waits for what is under way
     */
    SignInCompletion(Executor workers, Duration patience, Duration stopTimeout) {
        this.workers = workers;
        this.patience = patience;
        this.stopTimeout = stopTimeout;
    }

    /**
     * @param finish finishes the sign-in; it is called once for all the clicks of a browser on one callback
     * @return its outcome, or that it is under way
     */
    LoginOutcome complete(LoginCallback callback, BrowserSecret browser, Supplier<LoginOutcome> finish) {
        Key key = new Key(callback, browser.value());
        CompletableFuture<LoginOutcome> own = new CompletableFuture<>();
        CompletableFuture<LoginOutcome> outcome = begun.asMap().computeIfAbsent(key, ignored -> own);
        if (outcome == own) {
            run(own, finish);
        }
        try {
            LoginOutcome known = outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            begun.asMap().remove(key, outcome);
            return known;
        } catch (TimeoutException e) {
            return UNDER_WAY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNDER_WAY;
        } catch (ExecutionException e) {
            begun.asMap().remove(key, outcome);
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** Where too many run already, or no worker takes it, the browser waits itself. */
    private void run(CompletableFuture<LoginOutcome> outcome, Supplier<LoginOutcome> finish) {
        if (!isTaken(outcome, finish)) {
            finish(outcome, finish);
        }
    }

    private boolean isTaken(CompletableFuture<LoginOutcome> outcome, Supplier<LoginOutcome> finish) {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            workers.execute(() -> {
                try {
                    finish(outcome, finish);
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

    private static void finish(CompletableFuture<LoginOutcome> outcome, Supplier<LoginOutcome> finish) {
        try {
            outcome.complete(finish.get());
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }

    /**
     * Waits for what is under way: a server may have given the token away already, so the sign-in cannot be repeated.
     */
    void stop() {
        try {
            if (free.tryAcquire(MAX_RUNNING, stopTimeout.toMillis(), TimeUnit.MILLISECONDS)) {
                free.release(MAX_RUNNING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
