package io.github.quarkusmisskey.client.internal.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

import io.github.quarkusmisskey.client.Page;

/** Iterates over the items of a {@link Traversal} and requests pages as they are needed. */
public final class PagedIterator<T, P extends Page> implements Iterator<T> {

    private final Traversal<T, P> traversal;
    private final Function<P, List<T>> call;
    private Iterator<T> items = Collections.emptyIterator();

    public PagedIterator(Traversal<T, P> traversal, Function<P, List<T>> call) {
        this.traversal = traversal;
        this.call = call;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && !traversal.isOver()) {
            items = traversal.take(call.apply(traversal.page())).iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more items");
        }
        return items.next();
    }
}
