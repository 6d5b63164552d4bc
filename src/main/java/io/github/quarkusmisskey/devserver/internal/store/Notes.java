package io.github.quarkusmisskey.devserver.internal.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

import io.github.quarkusmisskey.devserver.DevUser;

/** The notes, in the order of their ids, and who may see them. Thread-safe. */
public final class Notes {

    private final Users users;
    private final ConcurrentNavigableMap<String, StoredNote> byId = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> renotes = new ConcurrentHashMap<>();
    private final Map<String, Integer> replies = new ConcurrentHashMap<>();

    public Notes(Users users) {
        this.users = users;
    }

    public void add(StoredNote note) {
        byId.put(note.id(), note);
        count(note, 1);
    }

    public Optional<StoredNote> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public void delete(String id) {
        StoredNote gone = byId.remove(id);
        if (gone != null) {
            count(gone, -1);
        }
    }

    public void clear() {
        byId.clear();
        renotes.clear();
        replies.clear();
    }

    public int renotesOf(String id) {
        return renotes.getOrDefault(id, 0);
    }

    public int repliesTo(String id) {
        return replies.getOrDefault(id, 0);
    }

    private void count(StoredNote note, int change) {
        if (note.renoteId() != null) {
            renotes.merge(note.renoteId(), change, Integer::sum);
        }
        if (note.replyId() != null) {
            replies.merge(note.replyId(), change, Integer::sum);
        }
    }

    public long count(Predicate<StoredNote> wanted) {
        return byId.values().stream().filter(wanted).count();
    }

    public List<StoredNote> page(IdPage paging, Predicate<StoredNote> wanted) {
        return paging.select(byId, wanted);
    }

    /** Whether the viewer may see the note; null stands for anonymous viewers. */
    public boolean visible(StoredNote note, DevUser viewer) {
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
