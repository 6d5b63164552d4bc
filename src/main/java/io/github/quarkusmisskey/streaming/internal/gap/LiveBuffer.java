package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import io.github.quarkusmisskey.api.streaming.StreamEvent;

/** The events that arrive live while earlier ones are fetched. */
final class LiveBuffer {

    private final History history;
    private final int capacity;
    private final Deque<StreamEvent> waiting = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    /** Whether an event was lost, so that those after it must be fetched too. */
    private boolean incomplete;

    LiveBuffer(History history, int capacity) {
        this.history = history;
        this.capacity = capacity;
    }

    /**
     * Keeps an event, unless it will be fetched because it follows one that was lost.
     *
     * @return false if the event is lost permanently: there is no room for it, and no endpoint lists it
     */
    boolean add(StreamEvent event) {
        boolean told = history.tells(event);
        if (told && incomplete) {
            return true;
        }
        if (waiting.size() >= capacity) {
            incomplete = true;
            return told;
        }
        waiting.add(event);
        if (told) {
            ids.add(Events.id(event));
        }
        return true;
    }

    /** An event was lost before it arrived. */
    void lose() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    /** The lost events are now being fetched, or were skipped. */
    void complete() {
        incomplete = false;
    }

    void addFirst(StreamEvent event) {
        waiting.addFirst(event);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Null if there is none. */
    StreamEvent peek() {
        return waiting.peek();
    }

    void poll() {
        waiting.poll();
    }

    /** Whether an event with the id arrived live since the last {@link #forgetIds}. */
    boolean came(String id) {
        return ids.contains(id);
    }

    /** Whether any event that the endpoint lists arrived live since the last {@link #forgetIds}. */
    boolean isSilent() {
        return ids.isEmpty();
    }

    void forgetIds() {
        ids.clear();
    }

    /** Keeps only the events that no endpoint lists. */
    void keepUntold() {
        ids.clear();
        waiting.removeIf(event -> history.tells(event));
    }

    /** The id of the first event that the endpoint lists; null if there is none. */
    String firstId() {
        return waiting.stream()
                .filter(history::tells)
                .findFirst()
                .map(Events::id)
                .orElse(null);
    }
}
