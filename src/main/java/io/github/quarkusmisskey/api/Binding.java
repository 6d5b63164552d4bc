package io.github.quarkusmisskey.api;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import io.smallrye.mutiny.Uni;

/**
 * Ties the calls of one API interface to a host and an account.
 *
 * @param <A> the API interface
 */
public interface Binding<A> {

    /**
     * Calls in the caller's thread, which must be allowed to block.
     *
     * @throws MisskeyException whatever goes wrong
     */
    <T, R> R call(Body<T> request, BiFunction<A, Body<T>, R> method);

    /**
     * Calls a method that answers nothing, in the caller's thread, which must be allowed to block.
     *
     * @throws MisskeyException whatever goes wrong
     */
    default <T> void run(Body<T> request, BiConsumer<A, Body<T>> method) {
        call(request, (api, body) -> {
            method.accept(api, body);
            return null;
        });
    }

    /** Calls at every subscription; fails with a {@link MisskeyException} whatever goes wrong. */
    <T, R> Uni<R> callAsync(Body<T> request, BiFunction<A, Body<T>, Uni<R>> method);
}
