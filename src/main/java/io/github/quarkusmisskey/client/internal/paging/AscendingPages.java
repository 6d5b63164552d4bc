package io.github.quarkusmisskey.client.internal.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.github.quarkusmisskey.client.Page;

/**
 * Reads the items after a given one, oldest first, regardless of the order in which a server returns them. With
 * {@code sinceId}, some servers return the oldest items in ascending order, others the newest ones or the oldest ones
 * in descending order, and some ignore it. So each page is compared with the items before it. An ascending page is
 * accepted as it is; from any other, the list is read backwards by {@code untilId}, until an item at or before the last
 * known one shows that nothing is missing.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the items
 */
public final class AscendingPages<T> {

    /** How the list continues after a page. */
    public enum Status {
        /** There may be more: request the next page. */
        MORE,
        /** Nothing follows at present. */
        END,
        /** There are more items than can be held; the oldest of them are missing before the items of this batch. */
        HOLE,
        /**
         * The items may begin at or before the known one, because ids of two kinds cannot be compared without dates.
         */
        UNCERTAIN,
        /** The server ignores both {@code sinceId} and {@code untilId}, so the rest cannot be read. */
        STUCK
    }

    /**
     * Items that are ready.
     *
     * @param items in ascending order, all of them after those of the batches before
     */
    public record Batch<T>(List<T> items, Status status) {}

    /** Reading backwards stops after this many pages. */
    private static final int MAX_PAGES_BACK = 10_000;

    private final Function<T, ItemPosition> position;
    private final int maxHeld;
    private boolean completely;

    private ItemPosition reached;
    private boolean ascends;
    /** The items found while reading backwards, newest first. */
    private List<T> held = new ArrayList<>();
    /** The id at which reading backwards continues; null while not reading backwards. */
    private ItemPosition until;

    private boolean uncertain;
    private boolean fromSingle;
    private int pagesBack;

    /**
     * @param position of an item
     * @param after the last known item
     * @param maxHeld how many items are held while reading backwards
     * @param completely whether the newest items are dropped when there are more, and read again later; otherwise the
     *     oldest are dropped, which is a {@link Status#HOLE}
     */
    public AscendingPages(Function<T, ItemPosition> position, ItemPosition after, int maxHeld, boolean completely) {
        this.position = position;
        this.reached = after;
        this.maxHeld = maxHeld;
        this.completely = completely;
    }

    /** From now on, the newest items are dropped when there are more than can be held. */
    public void readCompletely() {
        completely = true;
    }

    /** The page to request next. */
    public Page.After page(int limit) {
        return new Page.After(reached.id(), until == null ? null : until.id(), limit);
    }

    /** Accepts the response for {@link #page}. Items without an id cannot be distinguished and keep their place. */
    public Batch<T> take(List<T> answer) {
        boolean forwards = until == null;
        if (forwards && answer.isEmpty()) {
            return new Batch<>(List.of(), Status.END);
        }
        if (forwards && isNext(answer)) {
            ascends |= answer.size() > 1;
            reached = lastPosition(answer);
            return new Batch<>(answer, Status.MORE);
        }
        if (forwards) {
            fromSingle = answer.size() == 1;
            pagesBack = 0;
        }
        return back(answer);
    }

    /** Whether it is a page of the oldest items after the known one, in their order. */
    private boolean isNext(List<T> answer) {
        boolean allAfter = answer.stream().map(position).noneMatch(place -> place.isAtOrBefore(reached));
        return allAfter && (answer.size() == 1 ? ascends : trend(answer) > 0);
    }

    /** Positive if most of the page ascends, negative if most of it descends. */
    private int trend(List<T> answer) {
        int trend = 0;
        for (int i = 1; i < answer.size(); i++) {
            ItemPosition before = position.apply(answer.get(i - 1));
            trend +=
                    Integer.signum(position.apply(answer.get(i)).compare(before).orElse(0));
        }
        return trend;
    }

    private Batch<T> back(List<T> answer) {
        boolean arrived = answer.isEmpty() || isOnlyTheLast(answer);
        boolean moved = false;
        ItemPosition lowest = until;
        for (T item : trend(answer) > 0 ? reversed(answer) : answer) {
            ItemPosition place = position.apply(item);
            if (place.isAtOrBefore(reached)) {
                arrived = true;
            } else if (until == null || !place.compare(until).isPresent() || until.isAfter(place)) {
                uncertain |= place.compare(reached).isEmpty();
                held.add(item);
                lowest = lowest == null || !place.isAfter(lowest) ? place : lowest;
                moved = true;
            }
        }
        if (arrived) {
            return taken(until == null && isOldestOnly(answer) ? Status.STUCK : Status.MORE);
        }
        boolean oldestFirst = answer.size() > 1 && trend(answer) > 0;
        if (!moved || oldestFirst || ++pagesBack > MAX_PAGES_BACK) {
            return taken(fromSingle && held.size() == 1 ? Status.MORE : Status.STUCK);
        }
        until = lowest;
        return held.size() > maxHeld ? overflow() : new Batch<>(List.of(), Status.MORE);
    }

    /** Some servers begin a page with the item that it is to end before; where that is all, nothing lies before it. */
    private boolean isOnlyTheLast(List<T> answer) {
        return until != null
                && !fromSingle
                && answer.size() == 1
                && Objects.equals(position.apply(answer.get(0)).id(), until.id());
    }

    /** Whether the page begins at the first item of the list, and so tells nothing about those after the known one. */
    private boolean isOldestOnly(List<T> answer) {
        return held.isEmpty()
                && trend(answer) > 0
                && !Objects.equals(lastPosition(answer).id(), reached.id());
    }

    private Batch<T> overflow() {
        if (completely) {
            held = new ArrayList<>(held.subList(held.size() - maxHeld, held.size()));
            return new Batch<>(List.of(), Status.MORE);
        }
        held = new ArrayList<>(held.subList(0, maxHeld));
        return taken(Status.HOLE);
    }

    /** Stops reading backwards. */
    private Batch<T> taken(Status status) {
        List<T> items = ascending(held);
        Status told = status == Status.MORE && uncertain ? Status.UNCERTAIN : status;
        held = new ArrayList<>();
        until = null;
        uncertain = false;
        if (items.isEmpty()) {
            return new Batch<>(items, told == Status.MORE ? Status.END : told);
        }
        reached = lastPosition(items);
        return new Batch<>(items, told);
    }

    private List<T> ascending(List<T> newestFirst) {
        List<T> items = reversed(newestFirst);
        List<ItemPosition> places = items.stream().map(position).toList();
        if (places.stream().allMatch(place -> !place.isBeginning())) {
            long lengths =
                    places.stream().map(place -> place.id().length()).distinct().count();
            if (lengths <= 1) {
                items.sort(Comparator.comparing(item -> position.apply(item).id()));
            } else if (places.stream().map(ItemPosition::createdAt).allMatch(Objects::nonNull)) {
                items.sort(Comparator.comparing(item -> position.apply(item).createdAt()));
            }
        }
        return items;
    }

    private ItemPosition lastPosition(List<T> items) {
        return reversed(items).stream()
                .map(position)
                .filter(place -> !place.isBeginning())
                .findFirst()
                .orElse(reached);
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }
}
