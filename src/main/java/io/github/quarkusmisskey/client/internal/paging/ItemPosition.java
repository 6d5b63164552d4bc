package io.github.quarkusmisskey.client.internal.paging;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * The position of an item among those of one server. Ids of every kind grow with time, so ids of the same length
 * compare as text. If the lengths differ, because the server changed the kind of ids, the dates decide.
 *
 * @param id null or empty for the place before the first item
 * @param createdAt null if it is not known
 */
public record ItemPosition(String id, Instant createdAt) {

    /** Before the first item. */
    public static final ItemPosition BEGINNING = new ItemPosition(null, null);

    public boolean isBeginning() {
        return id == null || id.isEmpty();
    }

    /** As {@link Comparable#compareTo}; empty if it cannot be known which of the two comes first. */
    public OptionalInt compare(ItemPosition other) {
        if (isBeginning() || other.isBeginning()) {
            return OptionalInt.of(Boolean.compare(!isBeginning(), !other.isBeginning()));
        }
        if (id.length() == other.id.length()) {
            return OptionalInt.of(id.compareTo(other.id));
        }
        if (createdAt == null || other.createdAt == null || createdAt.equals(other.createdAt)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(createdAt.compareTo(other.createdAt));
    }

    boolean isAfter(ItemPosition other) {
        return compare(other).orElse(0) > 0;
    }

    boolean isAtOrBefore(ItemPosition other) {
        return compare(other).orElse(1) <= 0;
    }
}
