package io.github.quarkusmisskey.client;

import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.github.quarkusmisskey.client.internal.paging.AscendingCursor;
import io.github.quarkusmisskey.client.internal.paging.Cursor;
import io.github.quarkusmisskey.client.internal.paging.IdCursor;
import io.github.quarkusmisskey.client.internal.paging.OffsetCursor;
import io.github.quarkusmisskey.client.internal.paging.PagedIterator;
import io.github.quarkusmisskey.client.internal.paging.Traversal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Reads a list that a server returns in pages, until a page is empty: a short page is not the end. A page is requested
 * when its first item is needed. Repeated items are skipped if they are among the last {@value Traversal#REMEMBERED}; a
 * server that keeps repeating itself ends the list.
 *
 * <p>Immutable; every stream and every subscription starts from the beginning. A failed call ends it with a
 * {@link io.github.quarkusmisskey.api.MisskeyException}.
 *
 * @param <T> type of the items
 * @param <P> type of the page that a call requests
 */
public final class Paging<T, P extends Page> {

    private static final int MAX_ITEMS = 100;
    private static final int MAX_CHART_ITEMS = 500;

    private final Function<T, String> id;
    private final Supplier<Cursor<T, P>> start;
    private final int limit;

    private Paging(Function<T, String> id, Supplier<Cursor<T, P>> start, int limit) {
        this.id = Objects.requireNonNull(id, "id");
        this.start = start;
        this.limit = limit;
    }

    /** From the newest item to the oldest, using {@code untilId}. */
    public static <T> Paging<T, Page.Before> backwards(Function<T, String> id) {
        return backwards(id, null);
    }

    /**
     * From an item to the oldest, using {@code untilId}.
     *
     * @param untilId the item before the first one returned; null to start with the newest item
     */
    public static <T> Paging<T, Page.Before> backwards(Function<T, String> id, String untilId) {
        return new Paging<>(id, () -> new IdCursor<>(id, untilId), MAX_ITEMS);
    }

    /**
     * From an item to the newest, using {@code sinceId}, in ascending order. Not all servers return that order, so ids
     * are compared, and pages that a server returns newest first are read backwards before the first item is returned.
     * The call must pass on both {@code sinceId} and {@code untilId}; otherwise it may fail with an
     * {@link IllegalStateException}.
     *
     * @param sinceId the item before the first one returned: an id of the same server, or empty for the first item
     */
    public static <T> Paging<T, Page.After> forwards(Function<T, String> id, String sinceId) {
        Objects.requireNonNull(sinceId, "sinceId");
        return new Paging<>(id, () -> new AscendingCursor<>(id, sinceId), MAX_ITEMS);
    }

    /**
     * From the first item to the last, using {@code offset}. Prefer ids where an endpoint supports them: items added or
     * removed meanwhile shift all that follow. Pages overlap by one item to detect that, and a shifted page is
     * requested again.
     */
    public static <T> Paging<T, Page.At> byOffset(Function<T, String> id) {
        return new Paging<>(id, OffsetCursor::new, MAX_ITEMS);
    }

    /**
     * Sets the page size. The default, 100, is the maximum of most endpoints; some allow fewer, and charts allow 500.
     *
     * @throws IllegalArgumentException unless it is from 1 to 500
     */
    public Paging<T, P> limit(int limit) {
        if (limit < 1 || limit > MAX_CHART_ITEMS) {
            throw new IllegalArgumentException("A page has 1 to " + MAX_CHART_ITEMS + " items, not " + limit);
        }
        return new Paging<>(id, start, limit);
    }

    /**
     * The items as a stream; calls block the thread that reads it.
     *
     * @param call returns a page; null counts as empty
     */
    public Stream<T> stream(Function<P, List<T>> call) {
        Objects.requireNonNull(call, "call");
        PagedIterator<T, P> items = new PagedIterator<>(traversal(), call);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * The items, fetched on demand; cancelling aborts a call in progress.
     *
     * @param call returns a page; a null item counts as an empty page
     */
    public Multi<T> multi(Function<P, Uni<List<T>>> call) {
        Objects.requireNonNull(call, "call");
        return Multi.createFrom().deferred(() -> {
            Traversal<T, P> traversal = traversal();
            return Multi.createBy()
                    .repeating()
                    .uni(() -> call.apply(traversal.page()).map(traversal::take))
                    .whilst(news -> !traversal.isOver())
                    .onItem()
                    .<T>disjoint();
        });
    }

    private Traversal<T, P> traversal() {
        return new Traversal<>(id, start.get(), limit);
    }
}
