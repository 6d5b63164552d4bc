package io.github.quarkusmisskey.client.internal.paging;

import java.util.List;

import io.github.quarkusmisskey.client.Page;

/** The position of a {@link Traversal}. */
public interface Cursor<T, P extends Page> {

    P page(int limit);

    /** The items to return after a page, in order: those of the page, unless it only shows where to read next. */
    default List<T> arrange(List<T> items) {
        return items;
    }

    /**
     * Advances after a page.
     *
     * @param items the result of {@link #arrange}
     * @param news the items that were not returned before and have an id
     * @return whether there may be more
     */
    boolean advance(List<T> items, List<T> news);
}
