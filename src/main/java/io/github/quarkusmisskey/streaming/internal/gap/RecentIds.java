package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import io.github.quarkusmisskey.client.internal.paging.ItemPosition;

/**
 * The position in a channel: the latest ids, so that no event is delivered twice, and the id after which to fetch.
 *
 * <p>Servers do not send events exactly in the order of their ids, so fetching starts some events before the last one.
 * A note of another server that arrives days late has an old id and is not a position.
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

    /** @return false if the id was there already */
    boolean add(String id) {
        if (!ids.add(id)) {
            return false;
        }
        if (ids.size() > most) {
            ids.remove(ids.iterator().next());
        }
        return true;
    }

    /** @param createdAt null if unknown */
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

    /** Skips the events before the given one. */
    void restart() {
        latest.clear();
        newest = null;
    }

    /** The id after which fetching starts. */
    ItemPosition anchor() {
        return latest.isEmpty() ? ItemPosition.BEGINNING : latest.peekFirst();
    }

    /** The id of the last event; null if there is none. */
    String last() {
        return latest.isEmpty() ? null : latest.peekLast().id();
    }
}
