package io.github.quarkusmisskey.client;

/** What to ask for next while {@link Paging}: hand its parts on to the request. */
public sealed interface Page {

    /** How many items to ask for. */
    int limit();

    /**
     * A page of older items.
     *
     * @param untilId the items are older than this one; null for the newest
     */
    record Before(String untilId, int limit) implements Page {}

    /**
     * A page of newer items.
     *
     * @param sinceId the items are newer than this one; never null
     */
    record After(String sinceId, int limit) implements Page {}

    /**
     * A page further down.
     *
     * @param offset how many items to leave out
     */
    record At(int offset, int limit) implements Page {}
}
