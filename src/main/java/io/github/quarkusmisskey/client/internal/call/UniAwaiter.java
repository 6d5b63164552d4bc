package io.github.quarkusmisskey.client.internal.call;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Waits for a call. Interrupting the waiting thread cancels the call. */
public final class UniAwaiter {

    private UniAwaiter() {}

    /**
     * @throws CancellationException if the thread is interrupted; its interrupt status stays set
     * @throws IllegalStateException on a thread that must not block
     */
    public static <T> T await(Uni<T> call) {
        if (!Infrastructure.canCallerThreadBeBlocked()) {
            throw new IllegalStateException("This thread must not block; use the asynchronous variant of the call");
        }
        CompletableFuture<T> result = call.subscribeAsCompletionStage();
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private static CancellationException cancelled(InterruptedException cause) {
        CancellationException cancelled = new CancellationException("The call was interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }
}
