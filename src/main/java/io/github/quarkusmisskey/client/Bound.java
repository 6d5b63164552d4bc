package io.github.quarkusmisskey.client;

import java.util.Optional;

import io.github.quarkusmisskey.api.Body;

/**
 * A request with its target. The entity carries both, since nothing else stays with a call across threads and retries.
 *
 * @param status null if nobody observes the call
 */
record Bound<T>(Target target, Body<T> request, AnswerStatus status) implements Body<T> {

    Bound(Target target, Body<T> request) {
        this(target, request, null);
    }

    /** The target among the arguments of a call; empty if it goes to the default host. */
    static Optional<Target> targetIn(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Bound<?> bound) {
                return Optional.of(bound.target());
            }
        }
        return Optional.empty();
    }

    Bound<T> observed(AnswerStatus by) {
        return new Bound<>(target, request, by);
    }
}
