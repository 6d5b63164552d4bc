package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import io.github.quarkusmisskey.client.internal.paging.ItemPosition;

/**
 * How far a channel has been followed: the latest ids, so that none comes twice, and where to begin when events are
 * fetched.
 *
 * <p>Servers do not send quite in the order of their ids, so fetching begins some events before the last one. A note of
 * another server that arrives days late has an id of then; it is no place to begin.
 */
final class RecentIds {

    private static final int OVERLAP = 20;

    private final int most;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Deque<ItemPosition> latest = new ArrayDeque<>();
    private Instant newest;

    RecentIds(int most) {
        this.most = most;
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** @return false if it was there already */
    boolean add(String id) {
        if (!ids.add(id)) {
            return false;
        }
        if (ids.size() > most) {
            ids.remove(ids.iterator().next());
        }
        return true;
    }

    /** @param createdAt null if that is not known */
    void reached(String id, Instant createdAt) {
        if (newest != null && createdAt != null && createdAt.isBefore(newest)) {
            return;
        }
        newest = createdAt == null ? newest : createdAt;
        latest.add(new ItemPosition(id, createdAt));
        if (latest.size() > OVERLAP) {
            latest.poll();
        }
    }

    /** What lies before is given up. */
    void restart() {
        latest.clear();
        newest = null;
    }

    /** Where fetching begins. */
    ItemPosition anchor() {
        return latest.isEmpty() ? ItemPosition.BEGINNING : latest.peekFirst();
    }

    /** The id of the last event; null if nothing was reached. */
    String last() {
        return latest.isEmpty() ? null : latest.peekLast().id();
    }
}
