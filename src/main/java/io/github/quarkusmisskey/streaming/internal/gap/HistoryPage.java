package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.function.Consumer;

/**
 * A page of an endpoint.
 *
 * @param since the id that it begins after; null for the beginning
 * @param until the id before which it ends, going back from there; null unless it goes back
 * @param newest whether it begins at the newest instead and goes back
 */
record HistoryPage(String since, String until, boolean newest, int limit) {

    /** Milliseconds since 1970. Servers take 0 for no date at all. */
    private static final long BEGINNING = 1;

    static HistoryPage ofNewest() {
        return new HistoryPage(null, null, true, 1);
    }

    /** With {@code until} alone servers agree on the order: newest first. So {@code since} does not stand beside it. */
    void apply(Consumer<String> sinceId, Consumer<String> untilId, Consumer<Long> sinceDate) {
        if (newest) {
            return;
        }
        if (until != null) {
            untilId.accept(until);
        } else if (since != null) {
            sinceId.accept(since);
        } else {
            sinceDate.accept(BEGINNING);
        }
    }
}
