package io.github.quarkusmisskey.client.internal.paging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import io.github.quarkusmisskey.client.Page;

/** One way through a list in pages: which page comes next, and which of its items are new. For one thread at a time. */
public final class Traversal<T, P extends Page> {

    /** Four of the largest pages. */
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

    /** Takes the answer for {@link #page}, moves on, and gives the items that are new. */
    public List<T> take(List<T> answer) {
        List<T> items = cursor.arrange(
                answer == null
                        ? List.of()
                        : answer.stream().filter(Objects::nonNull).toList());
        List<T> news = items.stream().filter(this::isNew).toList();
        // An item without an id shows no progress: it cannot be told from the one that came last time.
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
