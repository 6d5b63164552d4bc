package io.github.quarkusmisskey.client.internal.paging;

import java.util.List;
import java.util.function.Function;

import io.github.quarkusmisskey.client.Page;

/**
 * Moves from an item to earlier ones. Servers compare ids without looking up the item, so it may have been deleted. The
 * page ends at the last new item.
 */
public final class IdCursor<T> implements Cursor<T, Page.Before> {

    private final Function<T, String> id;
    private String at;

    public IdCursor(Function<T, String> id, String start) {
        this.id = id;
        this.at = start;
    }

    @Override
    public Page.Before page(int limit) {
        return new Page.Before(at, limit);
    }

    /** Some servers begin with the item that a page is to end before. */
    @Override
    public List<T> arrange(List<T> items) {
        return at == null
                ? items
                : items.stream().filter(item -> !at.equals(id.apply(item))).toList();
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
