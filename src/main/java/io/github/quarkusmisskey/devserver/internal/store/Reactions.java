package io.github.quarkusmisskey.devserver.internal.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who reacted how to which note. Thread-safe. */
public final class Reactions {

    private final Map<String, Map<String, String>> byNote = new HashMap<>();

    /** Says whether it was the user's first to that note; a second one is not taken. */
    public synchronized boolean add(String noteId, String userId, String reaction) {
        return byNote.computeIfAbsent(noteId, id -> new LinkedHashMap<>()).putIfAbsent(userId, reaction) == null;
    }

    /** The reaction that was taken back, or null. */
    public synchronized String remove(String noteId, String userId) {
        Map<String, String> reactions = byNote.get(noteId);
        return reactions == null ? null : reactions.remove(userId);
    }

    public synchronized String of(String noteId, String userId) {
        return byNote.getOrDefault(noteId, Map.of()).get(userId);
    }

    /** How often each was given. */
    public synchronized Map<String, Integer> counts(String noteId) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byNote.getOrDefault(noteId, Map.of()).values().forEach(reaction -> counts.merge(reaction, 1, Integer::sum));
        return counts;
    }

    public synchronized void clear() {
        byNote.clear();
    }
}
