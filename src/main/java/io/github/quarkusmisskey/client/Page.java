package io.github.quarkusmisskey.client;

/** The page that {@link Paging} requests next: pass its components on to the request. */
public sealed interface Page {

    /** Number of items to request. */
    int limit();

    /**
     * A page of older items.
     *
     * @param untilId the items are older than this one; null for the newest
     */
    record Before(String untilId, int limit) implements Page {}

    /**
     * A page of newer items. Pass on both ids: if a server does not return ascending order, the list is read backwards.
     *
     * @param sinceId the items are newer than this one; never null
     * @param untilId the items are older than this one; null for no bound
     */
    record After(String sinceId, String untilId, int limit) implements Page {}

    /**
     * A page at an offset.
     *
     * @param offset number of items to skip
     */
    record At(int offset, int limit) implements Page {}
}
