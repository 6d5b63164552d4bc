package io.github.quarkusmisskey.client;

import java.util.List;
import java.util.function.Function;

/**
 * Stands at an item. Servers compare ids without looking the item up, so it does no harm when it is deleted. Ids are not
 * compared here, for their order is the server's own affair; the last item that is new is where the page ended.
 */
final class IdCursor<T, P extends Page> implements Cursor<T, P> {

    /** Makes the page of an id. */
    @FunctionalInterface
    interface PageOf<P> {
        P at(String id, int limit);
    }

    private final Function<T, String> id;
    private final PageOf<P> pages;
    private String at;

    IdCursor(Function<T, String> id, String start, PageOf<P> pages) {
        this.id = id;
        this.at = start;
        this.pages = pages;
    }

    @Override
    public P page(int limit) {
        return pages.at(at, limit);
    }

    @Override
    public boolean advance(List<T> items, List<T> news) {
        if (news.isEmpty()) {
            return false;
        }
        at = id.apply(news.get(news.size() - 1));
        return true;
    }
}
