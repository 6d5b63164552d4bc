package io.github.quarkusmisskey.devserver.internal.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The votes in the polls. Thread-safe. */
public final class Votes {

    private final Map<String, Map<String, Set<Integer>>> byNote = new HashMap<>();

    /** Returns whether the vote counts: once per choice, and for one choice only unless {@code multiple}. */
    public synchronized boolean add(String noteId, String userId, int choice, boolean multiple) {
        Set<Integer> choices = byNote.computeIfAbsent(noteId, id -> new HashMap<>())
                .computeIfAbsent(userId, id -> new LinkedHashSet<>());
        return (multiple || choices.isEmpty()) && choices.add(choice);
    }

    public synchronized int count(String noteId, int choice) {
        return (int) byNote.getOrDefault(noteId, Map.of()).values().stream()
                .filter(choices -> choices.contains(choice))
                .count();
    }

    public synchronized boolean has(String noteId, String userId, int choice) {
        return byNote.getOrDefault(noteId, Map.of())
                .getOrDefault(userId, Set.of())
                .contains(choice);
    }

    public synchronized void clear() {
        byNote.clear();
    }
}
