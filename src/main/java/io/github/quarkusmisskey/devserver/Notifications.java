package io.github.quarkusmisskey.devserver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What users are told about what others did. The latest 300 of each are kept, as on real servers. Thread-safe. */
final class Notifications {

    private static final int KEPT = 300;

    private final Ids ids;
    private final Notes notes;
    private final UserPacker userPacker;
    private final NotePacker notePacker;
    private final MainStream main;
    private final Map<DevUser, ConcurrentNavigableMap<String, Notification>> byUser = new ConcurrentHashMap<>();
    private final Map<DevUser, String> read = new ConcurrentHashMap<>();

    Notifications(Ids ids, Notes notes, UserPacker userPacker, NotePacker notePacker, MainStream main) {
        this.ids = ids;
        this.notes = notes;
        this.userPacker = userPacker;
        this.notePacker = notePacker;
        this.main = main;
    }

    void follow(DevUser from, DevUser to) {
        add(to, "follow", from, null, null);
    }

    void reaction(DevUser from, Note note, String reaction) {
        add(note.author(), "reaction", from, note.id(), reaction);
    }

    /** {@code type} is {@code mention}, {@code reply}, {@code renote} or {@code quote}. */
    void note(DevUser to, String type, Note note) {
        add(to, type, note.author(), note.id(), null);
    }

    List<Notification> page(DevUser user, Paging paging, Predicate<Notification> wanted) {
        return paging.select(of(user), wanted);
    }

    /** Says so on the channel {@code main} if there was something unread. */
    void markAllAsRead(DevUser user) {
        ConcurrentNavigableMap<String, Notification> all = of(user);
        String latest = all.isEmpty() ? "" : all.lastKey();
        if (!latest.equals(read.getOrDefault(user, ""))) {
            read.put(user, latest);
            main.publish(user, "readAllNotifications");
        }
    }

    ObjectNode pack(Notification notification, DevUser viewer) {
        ObjectNode json = Json.object()
                .put("id", notification.id())
                .put("createdAt", Ids.createdAt(notification.id()))
                .put("type", notification.type())
                .put("userId", notification.from().id());
        json.set("user", userPacker.lite(notification.from()));
        if (notification.noteId() != null) {
            notes.find(notification.noteId()).ifPresent(note -> json.set("note", notePacker.pack(note, viewer)));
        }
        if (notification.reaction() != null) {
            json.put("reaction", notification.reaction());
        }
        return json;
    }

    void clear() {
        byUser.clear();
        read.clear();
    }

    private synchronized void add(DevUser to, String type, DevUser from, String noteId, String reaction) {
        if (to.equals(from)) {
            return;
        }
        Notification notification = new Notification(ids.next(), type, from, noteId, reaction);
        ConcurrentNavigableMap<String, Notification> all = of(to);
        all.put(notification.id(), notification);
        if (all.size() > KEPT) {
            all.pollFirstEntry();
        }
        ObjectNode packed = pack(notification, to);
        main.publish(to, "notification", packed);
        main.publish(to, "unreadNotification", packed);
    }

    private ConcurrentNavigableMap<String, Notification> of(DevUser user) {
        return byUser.computeIfAbsent(user, owner -> new ConcurrentSkipListMap<>());
    }
}
