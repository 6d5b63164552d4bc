package io.github.quarkusmisskey.client.internal.call;

import java.util.Optional;

import io.github.quarkusmisskey.api.Body;

/**
 * A request with its target. The entity carries both, since nothing else stays with a call across threads and retries.
 *
 * @param status null if nobody observes the call
 */
public record TargetedBody<T>(Target target, Body<T> request, ResponseStatus status) implements Body<T> {

    public TargetedBody(Target target, Body<T> request) {
        this(target, request, null);
    }

    /** The target among the arguments of a call; empty if it goes to the default host. */
    public static Optional<Target> targetIn(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof TargetedBody<?> bound) {
                return Optional.of(bound.target());
            }
        }
        return Optional.empty();
    }

    public TargetedBody<T> observed(ResponseStatus by) {
        return new TargetedBody<>(target, request, by);
    }
}
