package io.github.quarkusmisskey.web;

import java.util.Map;

import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.Notification;

/**
 * Draws single entries of a page's list, by the templates that draw the whole page.
 *
 * @param plainHttp whether pictures may come by {@code http:}
 */
record NoteItems(Words words, Language language, boolean plainHttp) {

    String html(Note note) {
        return Pages.noteItem(view(note)).setLocale(language.tag()).render();
    }

    NoteView view(Note note) {
        return NoteView.of(note, words, plainHttp);
    }

    String html(Notification notification) {
        return Pages.notificationItem(view(notification))
                .setLocale(language.tag())
                .render();
    }

    NotificationView view(Notification notification) {
        return NotificationView.of(notification, words, plainHttp);
    }

    String reactions(String noteId, Map<String, Long> counts) {
        return Pages.reactions(ReactionsView.of(noteId, counts))
                .setLocale(language.tag())
                .render();
    }
}
