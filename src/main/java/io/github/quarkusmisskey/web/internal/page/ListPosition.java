package io.github.quarkusmisskey.web.internal.page;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Which part of a list a page shows.
 *
 * @param newest the page with the newest entries
 * @param older the page with the next entries; null if there seem to be none
 * @param latest whether this is the page with the newest entries
 */
@RegisterForReflection
public record ListPosition(String newest, String older, boolean latest) {

    /**
     * @param until id that the entries of the page are older than; null for the newest ones
     * @param last id of the last entry; empty if there is none
     * @param list the path of the list, with an open query
     */
    public static ListPosition of(String until, String last, String list) {
        return new ListPosition(list, last.isEmpty() ? null : list + "&until=" + last, until == null);
    }
}
