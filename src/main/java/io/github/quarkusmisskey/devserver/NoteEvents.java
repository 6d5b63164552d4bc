package io.github.quarkusmisskey.devserver;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.github.quarkusmisskey.devserver.streaming.Subscription;

/** Tells those who listen to the timelines, and those whom it concerns, what happens to notes. */
final class NoteEvents {

    private final Streaming streaming;
    private final Users users;
    private final Notes notes;
    private final Timelines timelines;
    private final NotePacker packer;
    private final MainStream main;
    private final Notifications notifications;

    NoteEvents(
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

    void created(Note note) {
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

    void deleted(Note note) {
        update(note, "deleted", Json.object().put("deletedAt", Ids.timestamp(System.currentTimeMillis())));
    }

    void reacted(Note note, DevUser by, String reaction) {
        ObjectNode body = Json.object().put("reaction", reaction).put("userId", by.id());
        update(note, "reacted", body.putNull("emoji"));
    }

    void unreacted(Note note, DevUser by, String reaction) {
        update(note, "unreacted", Json.object().put("reaction", reaction).put("userId", by.id()));
    }

    void pollVoted(Note note, DevUser by, int choice) {
        update(note, "pollVoted", Json.object().put("choice", choice).put("userId", by.id()));
    }

    private void update(Note note, String type, ObjectNode body) {
        streaming.noteUpdated(note.id(), type, body.toString());
    }

    /** Each of those concerned gets an event for every reason, and one notification for the weightiest. */
    private void tell(Note note) {
        Map<DevUser, String> reasons = new LinkedHashMap<>();
        note.mentions().forEach(id -> tell(users.byId(id), note, "mention", "mention", reasons));
        tell(author(note.replyId()), note, "reply", "reply", reasons);
        tell(author(note.renoteId()), note, "renote", note.isPureRenote() ? "renote" : "quote", reasons);
        reasons.forEach((user, reason) -> notifications.note(user, reason, note));
    }

    private void tell(
            Optional<DevUser> concerned, Note note, String event, String reason, Map<DevUser, String> reasons) {
        concerned
                .filter(user -> !user.equals(note.author()) && notes.visible(note, user))
                .ifPresent(user -> {
                    main.publish(user, event, packer.pack(note, user));
                    reasons.put(user, reason);
                });
    }

    private Optional<DevUser> author(String noteId) {
        return Optional.ofNullable(noteId).flatMap(notes::find).map(Note::author);
    }

    /** Packs the note at most once for each viewer, on the event loop. */
    private Function<DevUser, JsonNode> packedOnce(Note note) {
        Map<DevUser, JsonNode> byViewer = new HashMap<>();
        return viewer -> byViewer.computeIfAbsent(viewer, someone -> packer.pack(note, someone));
    }

    private DevUser viewer(Subscription subscription) {
        return subscription.userId() == null
                ? null
                : users.byId(subscription.userId()).orElse(null);
    }
}
