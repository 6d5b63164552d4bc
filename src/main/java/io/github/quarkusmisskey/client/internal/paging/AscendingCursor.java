package io.github.quarkusmisskey.client.internal.paging;

import java.util.List;
import java.util.function.Function;

import io.github.quarkusmisskey.client.Page;
import io.github.quarkusmisskey.client.internal.paging.AscendingPages.Status;

/** Moves from an item to later ones, regardless of the order in which the server returns them. */
public final class AscendingCursor<T> implements Cursor<T, Page.After> {

    /** Number of items that are held while a server is read backwards; others are read again. */
    private static final int MAX_HELD = 10_000;

    private final AscendingPages<T> pages;
    private Status status = Status.MORE;

    public AscendingCursor(Function<T, String> id, String start) {
        ItemPosition after = new ItemPosition(start, null);
        pages = new AscendingPages<>(item -> new ItemPosition(id.apply(item), null), after, MAX_HELD, true);
    }

    @Override
    public Page.After page(int limit) {
        return pages.page(limit);
    }

    @Override
    public List<T> arrange(List<T> items) {
        AscendingPages.Batch<T> batch = pages.take(items);
        status = batch.status();
        if (status == Status.STUCK) {
            throw new IllegalStateException(
                    "The server does not return ascending order, and its list cannot be read backwards;"
                            + " the call must pass on both sinceId and untilId of the page");
        }
        return batch.items();
    }

    @Override
    public boolean advance(List<T> items, List<T> news) {
        return status != Status.END && (items.isEmpty() || !news.isEmpty());
    }
}
