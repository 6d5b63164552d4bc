package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayDeque;
import java.util.Deque;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;

/** The events that wait for one subscriber. Used only under the lock of its {@link BufferedSubscription}. */
final class EventBuffer {

    /** Number of events that are delivered without waiting for others that arrive with them. */
    private static final int MAX_WAITING = 32;

    /**
     * The state of the buffer. After an event has found no room, it changes back only once half of the buffer is free.
     */
    private enum Room {
        /** Every event found room. */
        FREE,
        /** An event was refused, and may be offered again when there is room. */
        REFUSED,
        /** An event was dropped; a gap is added when there is room. */
        MISSING
    }

    private final int capacity;
    private final StreamingConfig.Overflow overflow;
    private final StreamCounts counters;
    private final Deque<StreamEvent> waiting = new ArrayDeque<>();
    private Room room = Room.FREE;
    private String lastId;

    EventBuffer(StreamingConfig config, StreamCounts counters) {
        this.capacity = config.bufferSize();
        this.overflow = config.overflow();
        this.counters = counters;
    }

    int capacity() {
        return capacity;
    }

    /** @return whether the next event would lead to a gap; if so, its refusal is recorded */
    boolean refuses() {
        if (overflow != StreamingConfig.Overflow.GAP || waiting.size() < capacity) {
            return false;
        }
        room = Room.REFUSED;
        return true;
    }

    boolean hasRoom() {
        return room == Room.MISSING ? isHalfFree() : waiting.size() < capacity;
    }

    private boolean isHalfFree() {
        return waiting.size() <= capacity / 2;
    }

    /**
     * Drops an event for which there is no room, or an older one in its place.
     *
     * @return false if the subscription must fail
     */
    boolean drop(StreamEvent event) {
        counters.dropped.increment();
        switch (overflow) {
            case GAP -> room = Room.MISSING;
            case DROP_OLDEST -> {
                waiting.poll();
                waiting.add(event);
            }
            case FAIL -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a gap must be added before anything else. */
    boolean isGapDue() {
        return room == Room.MISSING;
    }

    /**
     * Adds the pending gap.
     *
     * @param to null if the gap ends at the next event
     */
    void addGap(String to) {
        room = Room.FREE;
        counters.gaps.increment();
        add(new Gap(lastId, to, Gap.Reason.SLOW_SUBSCRIBER));
    }

    void add(StreamEvent event) {
        lastId = MisskeyStream.position(event).orElse(lastId);
        waiting.add(event);
    }

    /** Whether so many events wait that a worker is started immediately. */
    boolean isUrgent() {
        return waiting.size() >= Math.min(MAX_WAITING, capacity / 2);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    StreamEvent poll() {
        return waiting.poll();
    }

    void clear() {
        waiting.clear();
    }

    /** @return true once, when half of the buffer is free after an event was refused */
    boolean takesAgain() {
        if (room != Room.REFUSED || !isHalfFree()) {
            return false;
        }
        room = Room.FREE;
        return true;
    }
}
