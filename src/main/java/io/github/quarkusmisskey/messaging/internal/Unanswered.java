package io.github.quarkusmisskey.messaging.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The unanswered items, the oldest first.
 *
 * @param <T> compared by identity
 */
final class Unanswered<T> {

    private final Set<T> waiting = new LinkedHashSet<>();
    private T watched;

    synchronized void add(T one) {
        waiting.add(one);
    }

    synchronized void remove(T one) {
        waiting.remove(one);
    }

    /** The oldest item, if it already was the oldest at the previous call. */
    synchronized Optional<T> stillOldest() {
        T before = watched;
        watched = waiting.stream().findFirst().orElse(null);
        return Optional.ofNullable(watched).filter(one -> one == before);
    }
}
