package io.github.quarkusmisskey.streaming.internal.lease;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.internal.gap.Events;

/**
 * The progress of a reader: up to the last event before the first unhandled one. A note of another server that arrives
 * days late has an old id and does not move the position.
 */
final class Progress {

    private final int storeEvery;
    private final Runnable storeSoon;
    private final Deque<Entry> open = new ArrayDeque<>();
    private Instant newest;
    private String reached;
    private String stored;
    private int unstored;

    Progress(int storeEvery, Runnable storeSoon) {
        this.storeEvery = storeEvery;
        this.storeSoon = storeSoon;
    }

    synchronized Delivery deliver(StreamEvent event) {
        Entry entry = new Entry(event);
        open.add(entry);
        return entry;
    }

    private void handled(Entry entry) {
        boolean store;
        synchronized (this) {
            if (entry.handled) {
                return;
            }
            entry.handled = true;
            while (!open.isEmpty() && open.peek().handled) {
                reach(open.poll().event);
                unstored++;
            }
            store = unstored >= storeEvery;
            unstored = store ? 0 : unstored;
        }
        if (store) {
            storeSoon.run();
        }
    }

    private void reach(StreamEvent event) {
        Instant at = Events.createdAt(event);
        if (newest != null && at != null && at.isBefore(newest)) {
            return;
        }
        newest = at == null ? newest : at;
        reached = MisskeyStream.position(event).orElse(reached);
    }

    /** The position, if it is not stored yet. */
    synchronized Optional<String> unstored() {
        return Optional.ofNullable(reached).filter(id -> !id.equals(stored));
    }

    synchronized void stored(String id) {
        stored = id;
    }

    synchronized boolean isQuiet() {
        return open.isEmpty();
    }

    private final class Entry implements Delivery {

        private final StreamEvent event;
        private boolean handled;

        Entry(StreamEvent event) {
            this.event = event;
        }

        @Override
        public StreamEvent event() {
            return event;
        }

        @Override
        public void handled() {
            Progress.this.handled(this);
        }
    }
}
