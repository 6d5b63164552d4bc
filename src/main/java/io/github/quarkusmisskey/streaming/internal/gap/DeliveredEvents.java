package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.List;
import java.util.function.Predicate;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.internal.paging.ItemPosition;

/** The events delivered to a reader of a channel, so that each is delivered once, and the reader's position. */
final class DeliveredEvents {

    private final Predicate<StreamEvent> out;
    private final StreamCounts counters;
    private final RecentIds seen;
    /** Whether the last event delivered was a gap that ends at the next event. */
    private boolean gapOpen;
    /** Whether the position before the next event is known, so that events in between can be fetched. */
    private boolean placed;

    /** @param out accepts an event and returns whether it had room for it */
    DeliveredEvents(Predicate<StreamEvent> out, StreamCounts counters, int remembered) {
        this.out = out;
        this.counters = counters;
        this.seen = new RecentIds(remembered);
    }

    /** Starts at the first event of the channel. */
    void beginAtStart() {
        placed = true;
    }

    /** Continues after an event that was delivered earlier. */
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

    /** Delivers an event that has no position in the channel. */
    boolean giveUnplaced(StreamEvent event) {
        return out.test(event);
    }

    /** @return whether there was room for the event */
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

    /** @return whether there was room for the gap */
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

    /** The id after which fetching starts. */
    ItemPosition anchor() {
        return seen.anchor();
    }

    /** The id of the last event; null if there is none. */
    String last() {
        return seen.last();
    }

    /** Skips the events before the given one. */
    void restart() {
        seen.restart();
    }

    /** Skips the events before the next one, whichever it is. */
    void losePlace() {
        placed = false;
        restart();
    }
}
