package io.github.quarkusmisskey.messaging.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What happens to an event that the application refused. */
enum FailureStrategy {
    /** The channel ends. The event is delivered again by another replica, or after a restart. */
    FAIL,
    /** It counts as handled. */
    IGNORE,
    /** It is delivered again after a delay, together with all events after it. */
    AGAIN;

    /** @throws IllegalArgumentException if there is none of that name */
    static FailureStrategy of(String name) {
        return Arrays.stream(values())
                .filter(strategy -> strategy.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("failure-strategy must be one of "
                        + Arrays.stream(values()).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /** As it is written in the configuration. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
