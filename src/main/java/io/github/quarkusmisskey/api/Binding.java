package io.github.quarkusmisskey.api;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import io.smallrye.mutiny.Uni;

/**
 * Binds the calls of an API interface to a host and an account.
 *
 * @param <A> the API interface
 */
public interface Binding<A> {

    /**
     * Makes the call on the caller's thread, which must be allowed to block.
     *
     * @throws MisskeyException if the call fails
     */
    <T, R> R call(Body<T> request, BiFunction<A, Body<T>, R> method);

    /**
     * Calls a method without a result on the caller's thread, which must be allowed to block.
     *
     * @throws MisskeyException if the call fails
     */
    default <T> void run(Body<T> request, BiConsumer<A, Body<T>> method) {
        call(request, (api, body) -> {
            method.accept(api, body);
            return null;
        });
    }

    /** Makes the call at each subscription. Every failure is a {@link MisskeyException}. */
    <T, R> Uni<R> callAsync(Body<T> request, BiFunction<A, Body<T>, Uni<R>> method);
}
