package io.github.quarkusmisskey.client.internal.chain;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.function.Function;

import io.github.quarkusmisskey.client.internal.call.ApiMethod;
import io.github.quarkusmisskey.client.internal.call.MethodCache;
import io.github.quarkusmisskey.client.internal.json.ReaderLoading;
import io.smallrye.mutiny.Uni;

/** Loads the readers of a method's response before its first call. */
public final class ResponseTypes {

    private final MethodCache<ReaderLoading> methods;

    public ResponseTypes(Function<Type, ReaderLoading> loading) {
        this.methods =
                new MethodCache<>(method -> loading.apply(ApiMethod.of(method).answer()));
    }

    /** Loads on the caller's thread, which must be allowed to block. */
    public void loadNow(Method method) {
        methods.get(method).now();
    }

    /** Loads before the call is made, never on an event loop. */
    public <T> Uni<T> loadBefore(Method method, Uni<T> call) {
        return methods.get(method).before(call);
    }
}
