package io.github.quarkusmisskey.client.internal.json;

import java.lang.reflect.Type;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import io.github.quarkusmisskey.api.internal.ReaderWarmup;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Loads the readers of a type once, before its first value arrives, because values are read on an event loop. */
public final class ReaderLoading {

    private static final Logger LOG = Logger.getLogger(ReaderLoading.class);

    private final Type type;
    private final Consumer<Type> loader;
    private final Executor worker;
    private volatile boolean done;

    /**
     * @param loader may take a while for a type that is not loaded yet
     * @param worker runs the loader for calls that must not block
     */
    public ReaderLoading(Type type, Consumer<Type> loader, Executor worker) {
        this.type = type;
        this.loader = loader;
        this.worker = worker;
    }

    public static ReaderLoading of(Type type) {
        return new ReaderLoading(type, ReaderWarmup::load, task -> Infrastructure.getDefaultWorkerPool()
                .execute(task));
    }

    /** Loads on the caller's thread, which must be allowed to block. */
    public void now() {
        if (!done) {
            load();
        }
    }

    /**
     * Loads before the call is made: on the thread that subscribes, or on a worker thread if that is an event loop,
     * whose context, if it has one, then makes the call.
     */
    public <T> Uni<T> before(Uni<T> call) {
        return done ? call : Uni.createFrom().deferred(() -> loaded().chain(() -> call));
    }

    private Uni<Void> loaded() {
        Uni<Void> loaded = Uni.createFrom().voidItem().invoke(this::now);
        if (Context.isOnEventLoopThread()) {
            Context caller = Vertx.currentContext();
            loaded = loaded.runSubscriptionOn(worker).emitOn(caller == null ? worker : MutinyHelper.executor(caller));
        }
        return loaded.onFailure()
                .invoke(failure -> LOG.debug("Readers are loaded by the first values instead", failure))
                .onFailure()
                .recoverWithNull();
    }

    private synchronized void load() {
        if (!done) {
            loader.accept(type);
            done = true;
        }
    }
}
