package io.github.quarkusmisskey.client.internal.paging;

import java.util.List;

import io.github.quarkusmisskey.client.Page;

/** Where a {@link Traversal} stands. */
public interface Cursor<T, P extends Page> {

    P page(int limit);

    /**
     * The items that are to be given after a page, in their order: those of the page, unless it tells only where to
     * look.
     */
    default List<T> arrange(List<T> items) {
        return items;
    }

    /**
     * Moves on after a page.
     *
     * @param items those that {@link #arrange} made of what the server gave
     * @param news those of the items that it had not given before and that have an id
     * @return whether there may be more
     */
    boolean advance(List<T> items, List<T> news);
}
