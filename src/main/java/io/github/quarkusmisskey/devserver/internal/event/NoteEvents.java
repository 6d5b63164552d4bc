package io.github.quarkusmisskey.devserver.internal.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.Timelines;
import io.github.quarkusmisskey.devserver.internal.store.Users;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.github.quarkusmisskey.devserver.streaming.Subscription;

/** Publishes what happens to notes to the timelines and to the users concerned. */
public final class NoteEvents {

    private final Streaming streaming;
    private final Users users;
    private final Notes notes;
    private final Timelines timelines;
    private final NotePacker packer;
    private final MainStream main;
    private final Notifications notifications;

    public NoteEvents(
            Streaming streaming,
            Users users,
            Notes notes,
            Timelines timelines,
            NotePacker packer,
            MainStream main,
            Notifications notifications) {
        this.streaming = streaming;
        this.users = users;
        this.notes = notes;
        this.timelines = timelines;
        this.packer = packer;
        this.main = main;
        this.notifications = notifications;
    }

    public void created(StoredNote note) {
        Function<DevUser, JsonNode> packed = packedOnce(note);
        timelines
                .all()
                .forEach(timeline -> streaming.publish(timeline.channel(), "note", subscription -> {
                    DevUser viewer = viewer(subscription);
                    return timelines
                            .wanted(timeline, viewer, subscription.params())
                            .filter(rule -> rule.test(note))
                            .map(rule -> packed.apply(viewer))
                            .orElse(null);
                }));
        tell(note);
    }

    public void deleted(StoredNote note) {
        update(note, "deleted", JsonTree.object().put("deletedAt", Ids.timestamp(System.currentTimeMillis())));
    }

    public void reacted(StoredNote note, DevUser by, String reaction) {
        ObjectNode body = JsonTree.object().put("reaction", reaction).put("userId", by.id());
        update(note, "reacted", body.putNull("emoji"));
    }

    public void unreacted(StoredNote note, DevUser by, String reaction) {
        update(note, "unreacted", JsonTree.object().put("reaction", reaction).put("userId", by.id()));
    }

    public void pollVoted(StoredNote note, DevUser by, int choice) {
        update(note, "pollVoted", JsonTree.object().put("choice", choice).put("userId", by.id()));
    }

    private void update(StoredNote note, String type, ObjectNode body) {
        streaming.noteUpdated(note.id(), type, body.toString());
    }

    /** Sends each user concerned an event for every reason, and one notification for the most important reason. */
    private void tell(StoredNote note) {
        Map<DevUser, String> reasons = new LinkedHashMap<>();
        note.mentions().forEach(id -> tell(users.byId(id), note, "mention", "mention", reasons));
        tell(author(note.replyId()), note, "reply", "reply", reasons);
        tell(author(note.renoteId()), note, "renote", note.isPureRenote() ? "renote" : "quote", reasons);
        reasons.forEach((user, reason) -> notifications.note(user, reason, note));
    }

    private void tell(
            Optional<DevUser> concerned, StoredNote note, String event, String reason, Map<DevUser, String> reasons) {
        concerned
                .filter(user -> !user.equals(note.author()) && notes.visible(note, user))
                .ifPresent(user -> {
                    main.publish(user, event, packer.pack(note, user));
                    reasons.put(user, reason);
                });
    }

    private Optional<DevUser> author(String noteId) {
        return Optional.ofNullable(noteId).flatMap(notes::find).map(StoredNote::author);
    }

    /** Packs the note at most once per viewer, on the event loop. */
    private Function<DevUser, JsonNode> packedOnce(StoredNote note) {
        Map<DevUser, JsonNode> byViewer = new HashMap<>();
        return viewer -> byViewer.computeIfAbsent(viewer, someone -> packer.pack(note, someone));
    }

    private DevUser viewer(Subscription subscription) {
        return subscription.userId() == null
                ? null
                : users.byId(subscription.userId()).orElse(null);
    }
}
