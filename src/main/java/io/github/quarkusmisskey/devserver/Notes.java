package io.github.quarkusmisskey.devserver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** The notes in the order of their ids, and who may see them. Thread-safe. */
final class Notes {

    private final Users users;
    private final ConcurrentNavigableMap<String, Note> byId = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> renotes = new ConcurrentHashMap<>();
    private final Map<String, Integer> replies = new ConcurrentHashMap<>();

    Notes(Users users) {
        this.users = users;
    }

    void add(Note note) {
        byId.put(note.id(), note);
        count(note, 1);
    }

    Optional<Note> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void delete(String id) {
        Note gone = byId.remove(id);
        if (gone != null) {
            count(gone, -1);
        }
    }

    void clear() {
        byId.clear();
        renotes.clear();
        replies.clear();
    }

    int renotesOf(String id) {
        return renotes.getOrDefault(id, 0);
    }

    int repliesTo(String id) {
        return replies.getOrDefault(id, 0);
    }

    private void count(Note note, int change) {
        if (note.renoteId() != null) {
            renotes.merge(note.renoteId(), change, Integer::sum);
        }
        if (note.replyId() != null) {
            replies.merge(note.replyId(), change, Integer::sum);
        }
    }

    long count(Predicate<Note> wanted) {
        return byId.values().stream().filter(wanted).count();
    }

    List<Note> page(Paging paging, Predicate<Note> wanted) {
        return paging.select(byId, wanted);
    }

    /** Whether the viewer (null: anybody) may see the note. */
    boolean visible(Note note, DevUser viewer) {
        if (viewer != null && viewer.id().equals(note.author().id())) {
            return true;
        }
        return switch (note.visibility()) {
            case "public", "home" -> true;
            case "followers" ->
                viewer != null
                        && (users.follows(viewer.id(), note.author().id())
                                || note.mentions().contains(viewer.id()));
            default -> viewer != null && note.visibleUserIds().contains(viewer.id());
        };
    }
}
