package io.github.quarkusmisskey.client.internal.paging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import io.github.quarkusmisskey.client.Page;

/** A pass through a paged list: which page is next, and which of its items are new. Not thread-safe. */
public final class Traversal<T, P extends Page> {

    /** The size of four of the largest pages. */
    public static final int REMEMBERED = 2_000;

    private final Function<T, String> id;
    private final Cursor<T, P> cursor;
    private final int limit;
    private final Set<String> seen = new LinkedHashSet<>();
    private boolean over;

    public Traversal(Function<T, String> id, Cursor<T, P> cursor, int limit) {
        this.id = id;
        this.cursor = cursor;
        this.limit = limit;
    }

    public boolean isOver() {
        return over;
    }

    public P page() {
        return cursor.page(limit);
    }

    /** Accepts the response for {@link #page}, advances, and returns the new items. */
    public List<T> take(List<T> answer) {
        List<T> items = cursor.arrange(
                answer == null
                        ? List.of()
                        : answer.stream().filter(Objects::nonNull).toList());
        List<T> news = items.stream().filter(this::isNew).toList();
        // An item without an id is no progress: it cannot be distinguished from earlier ones.
        over = !cursor.advance(
                items, news.stream().filter(item -> id.apply(item) != null).toList());
        return news;
    }

    private boolean isNew(T item) {
        String name = id.apply(item);
        if (name == null) {
            return true;
        }
        boolean added = seen.add(name);
        if (seen.size() > REMEMBERED) {
            Iterator<String> oldest = seen.iterator();
            oldest.next();
            oldest.remove();
        }
        return added;
    }
}
