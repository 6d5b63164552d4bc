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

    /** @param out takes an event and says whether it had room for it */
    DeliveredEvents(Predicate<StreamEvent> out, StreamCounts counters, int remembered) {
        this.out = out;
        this.counters = counters;
        this.seen = new RecentIds(remembered);
    }

    /** Goes on after an event that was given to somebody earlier. */
    void beginAfter(ItemPosition position) {
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
}
