package io.github.quarkusmisskey.streaming;

import java.util.function.Consumer;

/**
 * A page of an endpoint.
 *
 * @param since the id that it begins after; null for the beginning
 * @param newest whether it begins at the newest instead and goes back
 */
record Page(String since, boolean newest, int limit) {

    /** Milliseconds since 1970. Servers take 0 for no date at all. */
    private static final long BEGINNING = 1;

    void apply(Consumer<String> sinceId, Consumer<Long> sinceDate) {
        if (newest) {
            return;
        }
        if (since != null) {
            sinceId.accept(since);
        } else {
            sinceDate.accept(BEGINNING);
        }
    }
}
