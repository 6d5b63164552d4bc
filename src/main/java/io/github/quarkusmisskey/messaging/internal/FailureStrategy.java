package io.github.quarkusmisskey.messaging.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The strategies for events that the application refuses. */
enum FailureStrategy {
    /** The channel ends. The event is delivered again by another replica, or after a restart. */
    FAIL,
    /** It counts as handled. */
    IGNORE,
    /** It is delivered again after a delay, together with all events after it. */
    AGAIN;

    /** @throws IllegalArgumentException if there is no such strategy */
    static FailureStrategy of(String name) {
        return Arrays.stream(values())
                .filter(strategy -> strategy.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("failure-strategy must be one of "
                        + Arrays.stream(values()).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /** The name in the configuration. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
