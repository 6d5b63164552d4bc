package io.github.quarkusmisskey.client;

import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Goes through a list that a server gives in pages, until a page is empty: a short one is not the end. A page is asked for
 * when its first item is wanted, and an item that comes again is left out as long as it is among the last
 * {@value Traversal#REMEMBERED}. A server that says the same again and again ends the list.
 *
 * <p>Immutable; every stream and every subscription begins anew. A failed call ends it with a
 * {@link io.github.quarkusmisskey.api.MisskeyException}.
 *
 * @param <T> the items
 * @param <P> the page that a call is made for
 */
public final class Paging<T, P extends Page> {

    private static final int MOST = 100;
    private static final int MOST_OF_CHARTS = 500;

    private final Function<T, String> id;
    private final Supplier<Cursor<T, P>> start;
    private final int limit;

    private Paging(Function<T, String> id, Supplier<Cursor<T, P>> start, int limit) {
        this.id = Objects.requireNonNull(id, "id");
        this.start = start;
        this.limit = limit;
    }

    /** From the newest item to the oldest, by {@code untilId}. */
    public static <T> Paging<T, Page.Before> backwards(Function<T, String> id) {
        return backwards(id, null);
    }

    /**
     * From an item to the oldest, by {@code untilId}.
     *
     * @param untilId the item to begin at, which is left out; null for the newest, which is not left out
     */
    public static <T> Paging<T, Page.Before> backwards(Function<T, String> id, String untilId) {
        return new Paging<>(id, () -> new IdCursor<>(id, untilId), MOST);
    }

    /**
     * From an item to the newest, by {@code sinceId}: what came meanwhile, in the order in which it came. Not all servers
     * answer in that order, so ids are compared, and what a server gives newest first is read backwards before its first
     * item is given. The call hands on both {@code sinceId} and {@code untilId}; one that does not may fail with an
     * {@link IllegalStateException}.
     *
     * @param sinceId the item to begin at, which is left out; an id of the same server, or empty for the first item
     */
    public static <T> Paging<T, Page.After> forwards(Function<T, String> id, String sinceId) {
        Objects.requireNonNull(sinceId, "sinceId");
        return new Paging<>(id, () -> new AscendingCursor<>(id, sinceId), MOST);
    }

    /**
     * From the first item to the last, by {@code offset}. Where an endpoint takes ids as well, they are the better way: items
     * that come or go meanwhile move all that follow. Pages overlap by an item to notice that, and one is asked for again
     * when it happened.
     */
    public static <T> Paging<T, Page.At> byOffset(Function<T, String> id) {
        return new Paging<>(id, OffsetCursor::new, MOST);
    }

    /**
     * With other than 100 items a page, which is what most endpoints give at most; some give fewer, and the charts 500.
     *
     * @throws IllegalArgumentException unless it is from 1 to 500
     */
    public Paging<T, P> limit(int limit) {
        if (limit < 1 || limit > MOST_OF_CHARTS) {
            throw new IllegalArgumentException("A page has from 1 to " + MOST_OF_CHARTS + " items, not " + limit);
        }
        return new Paging<>(id, start, limit);
    }

    /**
     * The items, by calls that block in the thread that reads the stream.
     *
     * @param call gives a page; null is as good as empty
     */
    public Stream<T> stream(Function<P, List<T>> call) {
        Objects.requireNonNull(call, "call");
        PagedIterator<T, P> items = new PagedIterator<>(traversal(), call);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * The items, as they are demanded; cancelling ends a call that is under way.
     *
     * @param call gives a page; an item that is null is as good as an empty page
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
