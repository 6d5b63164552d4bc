package io.github.quarkusmisskey.client.internal.call;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Adds the target to the entity of each call.
 *
 * @param blocking whether determining the target may block, in which case asynchronous calls do it on a worker thread
 */
public record TargetBinding<A>(A api, Supplier<Target> target, boolean blocking) implements Binding<A> {

    @Override
    public <T, R> R call(Body<T> request, BiFunction<A, Body<T>, R> method) {
        return method.apply(api, bind(request));
    }

    @Override
    public <T, R> Uni<R> callAsync(Body<T> request, BiFunction<A, Body<T>, Uni<R>> method) {
        Objects.requireNonNull(request, "request");
        if (!blocking) {
            return now(request, method);
        }
        return Uni.createFrom()
                .item(() -> bind(request))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(body -> method.apply(api, body));
    }

    /** Only prepares the call; it is sent on subscription. */
    private <T, R> Uni<R> now(Body<T> request, BiFunction<A, Body<T>, Uni<R>> method) {
        try {
            return method.apply(api, bind(request));
        } catch (RuntimeException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private <T> Body<T> bind(Body<T> request) {
        return new TargetedBody<>(target.get(), Objects.requireNonNull(request, "request"));
    }
}
