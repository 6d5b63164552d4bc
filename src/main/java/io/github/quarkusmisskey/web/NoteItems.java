package io.github.quarkusmisskey.web;

import java.util.Map;

import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.Notification;

/**
 * Draws single entries of a page's list, by the templates that draw the whole page.
 */
record NoteItems(NoteContext context, Language language) {

    String html(Note note) {
        return Pages.noteItem(view(note)).setLocale(language.tag()).render();
    }

    NoteView view(Note note) {
        return NoteView.of(note, context);
    }

    String html(Notification notification) {
        return Pages.notificationItem(view(notification))
                .setLocale(language.tag())
                .render();
    }

    NotificationView view(Notification notification) {
        return NotificationView.of(notification, context);
    }

    String reactions(String noteId, Map<String, Long> counts) {
        return Pages.reactions(ReactionsView.of(noteId, counts, Map.of(), context))
                .setLocale(language.tag())
                .render();
    }
}
