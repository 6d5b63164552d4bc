package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import io.github.quarkusmisskey.api.streaming.StreamEvent;

/** What comes live while events before it are fetched. */
final class LiveBuffer {

    private final History history;
    private final int capacity;
    private final Deque<StreamEvent> waiting = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

    LiveBuffer(History history, int capacity) {
        this.history = history;
        this.capacity = capacity;
    }

    /** @return whether there was room for it */
    boolean add(StreamEvent event) {
        if (waiting.size() >= capacity) {
            return false;
        }
        waiting.add(event);
        if (history.tells(event)) {
            ids.add(Events.id(event));
        }
        return true;
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

    /** Whether an event of that id came live since the last {@link #forgetIds}. */
    boolean came(String id) {
        return ids.contains(id);
    }

    /** Whether anything came live of which the endpoint tells, since the last {@link #forgetIds}. */
    boolean isSilent() {
        return ids.isEmpty();
    }

    void forgetIds() {
        ids.clear();
    }

    /** Keeps only the events of which no endpoint tells. */
    void keepUntold() {
        ids.clear();
        waiting.removeIf(event -> history.tells(event));
    }

    /** The id of the first event of which the endpoint tells; null if there is none. */
    String firstId() {
        return waiting.stream()
                .filter(history::tells)
                .findFirst()
                .map(Events::id)
                .orElse(null);
    }
}
