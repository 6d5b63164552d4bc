package io.github.quarkusmisskey.client.internal.chain;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import io.github.quarkusmisskey.client.internal.call.ApiMethod;
import io.github.quarkusmisskey.client.internal.call.MethodCache;
import io.smallrye.mutiny.Uni;

/** Loads what reads the answers of a method before its first call, since answers are read on an event loop. */
public final class ResponseTypes {

    private final Consumer<Type> load;
    private final Executor worker;
    private final MethodCache<Loading> methods = new MethodCache<>(Loading::new);

    /**
     * @param load takes a while for a type that it does not know yet
     * @param worker where that may happen
     */
    public ResponseTypes(Consumer<Type> load, Executor worker) {
        this.load = load;
        this.worker = worker;
    }

    /** Whether the method is called for the first time. */
    private static final class Loading {

        private final Type type;
        private volatile boolean done;

        Loading(Method method) {
            type = ApiMethod.of(method).answer();
        }
    }

    /** Loads on the caller's thread, which must be allowed to block. */
    public void loadNow(Method method) {
        load(methods.get(method));
    }

    /** Loads elsewhere before the call is made. */
    public <T> Uni<T> loadBefore(Method method, Uni<T> call) {
        Loading loading = methods.get(method);
        return loading.done
                ? call
                : Uni.createFrom()
                        .voidItem()
                        .invoke(() -> load(loading))
                        .runSubscriptionOn(worker)
                        .chain(() -> call);
    }

    private void load(Loading loading) {
        if (!loading.done) {
            load.accept(loading.type);
            loading.done = true;
        }
    }
}
