package io.github.quarkusmisskey.devserver.internal.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.IdPage;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.StoredNotification;

/** The notifications of users. The latest 300 of each user are kept, as on real servers. Thread-safe. */
public final class Notifications {

    private static final int KEPT = 300;

    private final Ids ids;
    private final Notes notes;
    private final UserPacker userPacker;
    private final NotePacker notePacker;
    private final MainStream main;
    private final Map<DevUser, ConcurrentNavigableMap<String, StoredNotification>> byUser = new ConcurrentHashMap<>();
    private final Map<DevUser, String> read = new ConcurrentHashMap<>();

    public Notifications(Ids ids, Notes notes, UserPacker userPacker, NotePacker notePacker, MainStream main) {
        this.ids = ids;
        this.notes = notes;
        this.userPacker = userPacker;
        this.notePacker = notePacker;
        this.main = main;
    }

    void follow(DevUser from, DevUser to) {
        add(to, "follow", from, null, null);
    }

    public void reaction(DevUser from, StoredNote note, String reaction) {
        add(note.author(), "reaction", from, note.id(), reaction);
    }

    /** {@code type} is {@code mention}, {@code reply}, {@code renote} or {@code quote}. */
    void note(DevUser to, String type, StoredNote note) {
        add(to, type, note.author(), note.id(), null);
    }

    public List<StoredNotification> page(DevUser user, IdPage paging, Predicate<StoredNotification> wanted) {
        return paging.select(of(user), wanted);
    }

    /** Reports it on the channel {@code main} if there were unread notifications. */
    public void markAllAsRead(DevUser user) {
        ConcurrentNavigableMap<String, StoredNotification> all = of(user);
        String latest = all.isEmpty() ? "" : all.lastKey();
        if (!latest.equals(read.getOrDefault(user, ""))) {
            read.put(user, latest);
            main.publish(user, "readAllNotifications");
        }
    }

    public ObjectNode pack(StoredNotification notification, DevUser viewer) {
        ObjectNode json = JsonTree.object()
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

    public void clear() {
        byUser.clear();
        read.clear();
    }

    private synchronized void add(DevUser to, String type, DevUser from, String noteId, String reaction) {
        if (to.equals(from)) {
            return;
        }
        StoredNotification notification = new StoredNotification(ids.next(), type, from, noteId, reaction);
        ConcurrentNavigableMap<String, StoredNotification> all = of(to);
        all.put(notification.id(), notification);
        if (all.size() > KEPT) {
            all.pollFirstEntry();
        }
        ObjectNode packed = pack(notification, to);
        main.publish(to, "notification", packed);
        main.publish(to, "unreadNotification", packed);
    }

    private ConcurrentNavigableMap<String, StoredNotification> of(DevUser user) {
        return byUser.computeIfAbsent(user, owner -> new ConcurrentSkipListMap<>());
    }
}
