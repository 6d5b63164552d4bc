package io.github.quarkusmisskey.client.internal.resilience;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import io.github.quarkusmisskey.api.EndpointFacts.RateLimit;
import io.github.quarkusmisskey.api.MisskeyException;
import io.smallrye.mutiny.Uni;

/** The permission to send one call. Must be closed when the call has ended, even if it was never sent. */
final class Permit implements AutoCloseable {

    /** The permit of calls that need none. */
    static final Permit FREE = new Permit(null, null, null);

    private final CallQueue queue;
    private final RateLimit limit;
    private final Destination destination;
    private final CompletableFuture<Void> granted = new CompletableFuture<>();

    Permit(CallQueue queue, RateLimit limit, Destination destination) {
        this.queue = queue;
        this.limit = limit;
        this.destination = destination;
    }

    RateLimit limit() {
        return limit;
    }

    Destination destination() {
        return destination;
    }

    /** Call without holding a lock: waiting callers continue on this thread. */
    void grant() {
        granted.complete(null);
    }

    void refuse(MisskeyException e) {
        granted.completeExceptionally(e);
    }

    boolean isGranted() {
        return queue == null || granted.isDone();
    }

    /**
     * Blocks until the call may be sent.
     *
     * @throws MisskeyException.RateLimit if that takes too long
     */
    void await() {
        if (queue == null) {
            return;
        }
        try {
            granted.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof MisskeyException refused ? refused : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MisskeyException.RateLimit(
                    destination.notSent("interrupted while it waited for its turn (misskey.client.pacer)", -1));
        }
    }

    Uni<Void> granted() {
        return Uni.createFrom().completionStage(granted);
    }

    @Override
    public void close() {
        if (queue != null) {
            queue.leave(this);
        }
    }
}
