package io.github.quarkusmisskey.web.internal.page;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The part of a list that a page shows.
 *
 * @param newest the page with the newest entries
 * @param older the page with the next entries; null if there are probably none
 * @param latest whether this is the page with the newest entries
 */
@RegisterForReflection
public record ListPosition(String newest, String older, boolean latest) {

    /**
     * @param until id before which the entries of the page begin; null for the newest ones
     * @param last id of the last entry; empty if there is none
     * @param list the path of the list, ready for a query parameter
     */
    public static ListPosition of(String until, String last, String list) {
        return new ListPosition(list, last.isEmpty() ? null : list + "&until=" + last, until == null);
    }
}
