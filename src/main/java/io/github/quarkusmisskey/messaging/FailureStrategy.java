package io.github.quarkusmisskey.messaging;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of an event that the application says it could not handle. */
enum FailureStrategy {
    /** Nothing more is delivered here. The event comes again at another replica, or after the next start. */
    FAIL,
    /** It counts as handled. */
    IGNORE,
    /** It comes again after a while, and all after it. */
    AGAIN;

    /**
     * @throws IllegalArgumentException if there is none of that name
     */
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
