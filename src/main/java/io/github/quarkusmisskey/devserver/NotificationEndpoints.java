package io.github.quarkusmisskey.devserver;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The caller's notifications, and the notes that mention the caller. */
final class NotificationEndpoints {

    private final Notifications notifications;
    private final Notes notes;
    private final NotePacker packer;

    NotificationEndpoints(Notifications notifications, Notes notes, NotePacker packer) {
        this.notifications = notifications;
        this.notes = notes;
        this.packer = packer;
    }

    void addTo(Endpoints endpoints) {
        endpoints.add("i/notifications", this::list);
        endpoints.add("notifications/mark-all-as-read", this::markAllAsRead);
        endpoints.add("notes/mentions", this::mentions);
    }

    private JsonNode list(Call call) {
        JsonNode include = call.params().path("includeTypes");
        JsonNode exclude = call.params().path("excludeTypes");
        Predicate<Notification> wanted = notification -> (include.isMissingNode() || has(include, notification))
                && !has(exclude, notification)
                && (notification.noteId() == null
                        || notes.find(notification.noteId()).isPresent());
        ArrayNode page = Json.array();
        notifications
                .page(call.viewer(), call.paging(), wanted)
                .forEach(notification -> page.add(notifications.pack(notification, call.viewer())));
        if (call.flag("markAsRead")) {
            notifications.markAllAsRead(call.viewer());
        }
        return page;
    }

    private static boolean has(JsonNode types, Notification notification) {
        for (JsonNode type : types) {
            if (notification.type().equals(type.textValue())) {
                return true;
            }
        }
        return false;
    }

    private JsonNode markAllAsRead(Call call) {
        notifications.markAllAsRead(call.viewer());
        return null;
    }

    private JsonNode mentions(Call call) {
        String me = call.viewer().id();
        Predicate<Note> wanted =
                note -> note.mentions().contains(me) || note.visibleUserIds().contains(me);
        return packer.pack(
                notes.page(call.paging(), wanted.and(note -> notes.visible(note, call.viewer()))), call.viewer());
    }
}
