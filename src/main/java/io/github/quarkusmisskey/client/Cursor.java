package io.github.quarkusmisskey.client;

import java.util.List;

/** Where a {@link Traversal} stands. */
interface Cursor<T, P extends Page> {

    P page(int limit);

    /**
     * Moves on after a page.
     *
     * @param items what the server gave, in its order
     * @param news those of the items that it had not given before and that have an id
     * @return whether there may be more
     */
    boolean advance(List<T> items, List<T> news);
}
