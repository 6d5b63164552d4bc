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
    /** Whether an event was lost, so that those after it have to be fetched too. */
    private boolean incomplete;

    LiveBuffer(History history, int capacity) {
        this.history = history;
        this.capacity = capacity;
    }

    /**
     * Keeps an event unless it will be fetched, because it comes after one that was lost.
     *
     * @return false if it is lost for good: there is no room for it, and no endpoint tells it
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

    /** An event was lost on its way here. */
    void lose() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    /** What was lost is fetched from now on, or given up. */
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
