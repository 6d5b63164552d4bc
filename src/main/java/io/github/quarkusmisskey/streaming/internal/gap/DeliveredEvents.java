package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.List;
import java.util.function.Predicate;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.internal.paging.ItemPosition;

/** What a reader of a channel was given, so that each event is given once, and how far it came. */
final class DeliveredEvents {

    private final Predicate<StreamEvent> out;
    private final StreamCounts counters;
    private final RecentIds seen;
    /** Whether the last that was given is a gap that ends with the next event. */
    private boolean gapOpen;
    /** Whether it is known after what the next event comes, so that what lies before it can be fetched. */
    private boolean placed;

    /** @param out takes an event and says whether it had room for it */
    DeliveredEvents(Predicate<StreamEvent> out, StreamCounts counters, int remembered) {
        this.out = out;
        this.counters = counters;
        this.seen = new RecentIds(remembered);
    }

    /** Begins with the first event of the channel. */
    void beginAtStart() {
        placed = true;
    }

    /** Goes on after an event that was given to somebody earlier. */
    void beginAfter(ItemPosition position) {
        placed = true;
        seen.add(position.id());
        seen.reached(position.id(), position.createdAt());
    }

    boolean contains(StreamEvent event) {
        return seen.contains(Events.id(event));
    }

    boolean containsAny(List<StreamEvent> events) {
        return events.stream().anyMatch(this::contains);
    }

    /** Gives an event that stands at no place of the channel. */
    boolean giveUnplaced(StreamEvent event) {
        return out.test(event);
    }

    /** @return whether there was room for it */
    boolean give(StreamEvent event) {
        if (!out.test(event)) {
            return false;
        }
        gapOpen = false;
        placed = true;
        seen.add(Events.id(event));
        seen.reached(Events.id(event), Events.createdAt(event));
        return true;
    }

    /** @return whether there was room to say so */
    boolean gap(String from, String to, Gap.Reason reason) {
        if (!out.test(new Gap(from, to, reason))) {
            return false;
        }
        gapOpen = to == null;
        counters.gaps.increment();
        return true;
    }

    boolean isPlaced() {
        return placed;
    }

    boolean endsInGap() {
        return gapOpen;
    }

    /** Where fetching begins. */
    ItemPosition anchor() {
        return seen.anchor();
    }

    /** The id of the last event; null if there is none. */
    String last() {
        return seen.last();
    }

    /** What lies before is given up. */
    void restart() {
        seen.restart();
    }

    /** What lies before the next event, whichever it is, is given up. */
    void losePlace() {
        placed = false;
        restart();
    }
}
