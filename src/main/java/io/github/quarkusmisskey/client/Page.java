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
     * A page of newer items. Hand on both ids: where a server does not answer in ascending order, the list is read backwards.
     *
     * @param sinceId the items are newer than this one; never null
     * @param untilId the items are older than this one; null for no such bound
     */
    record After(String sinceId, String untilId, int limit) implements Page {}

    /**
     * A page further down.
     *
     * @param offset how many items to leave out
     */
    record At(int offset, int limit) implements Page {}
}
