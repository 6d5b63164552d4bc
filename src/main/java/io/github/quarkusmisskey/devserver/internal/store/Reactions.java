package io.github.quarkusmisskey.devserver.internal.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reactions of users to notes. Thread-safe. */
public final class Reactions {

    private final Map<String, Map<String, String>> byNote = new HashMap<>();

    /** Returns whether it was the user's first reaction to the note; a second one is not stored. */
    public synchronized boolean add(String noteId, String userId, String reaction) {
        return byNote.computeIfAbsent(noteId, id -> new LinkedHashMap<>()).putIfAbsent(userId, reaction) == null;
    }

    /** Removes and returns the user's reaction; null if there is none. */
    public synchronized String remove(String noteId, String userId) {
        Map<String, String> reactions = byNote.get(noteId);
        return reactions == null ? null : reactions.remove(userId);
    }

    public synchronized String of(String noteId, String userId) {
        return byNote.getOrDefault(noteId, Map.of()).get(userId);
    }

    /** The number of times that each reaction was given. */
    public synchronized Map<String, Integer> counts(String noteId) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byNote.getOrDefault(noteId, Map.of()).values().forEach(reaction -> counts.merge(reaction, 1, Integer::sum));
        return counts;
    }

    public synchronized void clear() {
        byNote.clear();
    }
}
