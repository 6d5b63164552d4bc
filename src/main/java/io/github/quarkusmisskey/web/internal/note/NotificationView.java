package io.github.quarkusmisskey.web.internal.note;

import java.util.List;

import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.UserLite;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A notification as a page shows it; servers may omit anything.
 *
 * @param id empty if the server sent none
 * @param at milliseconds since 1970; 0 if unknown
 * @param sentence what happened
 * @param who the person who did it; null if unknown
 * @param others number of other people who did it
 * @param detail text that was added; null if there is none
 * @param note the note that it concerns; null for none
 */
@RegisterForReflection
public record NotificationView(
        String id,
        long at,
        Timestamp created,
        String sentence,
        AuthorView who,
        int others,
        String detail,
        NoteView note) {

    public static NotificationView of(Notification notification, NoteContext context) {
        NotificationStory story =
                NotificationStory.of(notification, context.texts().notifications());
        return new NotificationView(
                notification.id() == null ? "" : notification.id(),
                notification.createdAt() == null ? 0 : notification.createdAt().toEpochMilli(),
                Timestamp.of(notification.createdAt()),
                story.sentence(),
                story.people().isEmpty() ? null : AuthorView.of(story.people().get(0), context),
                others(story.people()),
                story.detail(),
                story.note() == null ? null : NoteView.of(story.note(), context));
    }

    /** Somebody who changes a reaction is listed once for each. */
    private static int others(List<UserLite> people) {
        long different = people.stream()
                .map(person -> person.id() == null ? person : person.id())
                .distinct()
                .count();
        return (int) Math.max(0, different - 1);
    }
}
