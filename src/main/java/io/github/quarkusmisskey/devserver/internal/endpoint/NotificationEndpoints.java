package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.NotePacker;
import io.github.quarkusmisskey.devserver.internal.event.Notifications;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.StoredNotification;

/** The caller's notifications, and the notes that mention the caller. */
public final class NotificationEndpoints {

    private final Notifications notifications;
    private final Notes notes;
    private final NotePacker packer;

    public NotificationEndpoints(Notifications notifications, Notes notes, NotePacker packer) {
        this.notifications = notifications;
        this.notes = notes;
        this.packer = packer;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("i/notifications", this::list);
        endpoints.add("notifications/mark-all-as-read", this::markAllAsRead);
        endpoints.add("notes/mentions", this::mentions);
    }

    private JsonNode list(EndpointCall call) {
        JsonNode include = call.params().path("includeTypes");
        JsonNode exclude = call.params().path("excludeTypes");
        Predicate<StoredNotification> wanted = notification -> (include.isMissingNode() || has(include, notification))
                && !has(exclude, notification)
                && (notification.noteId() == null
                        || notes.find(notification.noteId()).isPresent());
        ArrayNode page = JsonTree.array();
        notifications
                .page(call.viewer(), call.paging(), wanted)
                .forEach(notification -> page.add(notifications.pack(notification, call.viewer())));
        if (call.flag("markAsRead")) {
            notifications.markAllAsRead(call.viewer());
        }
        return page;
    }

    private static boolean has(JsonNode types, StoredNotification notification) {
        for (JsonNode type : types) {
            if (notification.type().equals(type.textValue())) {
                return true;
            }
        }
        return false;
    }

    private JsonNode markAllAsRead(EndpointCall call) {
        notifications.markAllAsRead(call.viewer());
        return null;
    }

    private JsonNode mentions(EndpointCall call) {
        String me = call.viewer().id();
        Predicate<StoredNote> wanted =
                note -> note.mentions().contains(me) || note.visibleUserIds().contains(me);
        return packer.pack(
                notes.page(call.paging(), wanted.and(note -> notes.visible(note, call.viewer()))), call.viewer());
    }
}
