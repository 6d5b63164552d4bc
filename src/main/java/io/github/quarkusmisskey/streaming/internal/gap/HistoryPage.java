package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.function.Consumer;

/**
 * A page of an endpoint.
 *
 * @param since the id before the page; null for the beginning
 * @param until the id after the page when reading backwards; otherwise null
 * @param newest whether the page starts at the newest item and reads backwards
 */
record HistoryPage(String since, String until, boolean newest, int limit) {

    /** Milliseconds since 1970. Servers treat 0 as no date. */
    private static final long BEGINNING = 1;

    static HistoryPage ofNewest() {
        return new HistoryPage(null, null, true, 1);
    }

    /** With {@code until} alone, all servers use the same order: newest first. So {@code since} is not sent with it. */
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
