package io.github.quarkusmisskey.web.internal.live;

import java.util.Map;

import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.web.internal.message.Language;
import io.github.quarkusmisskey.web.internal.note.NoteContext;
import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.github.quarkusmisskey.web.internal.note.NotificationView;
import io.github.quarkusmisskey.web.internal.note.ReactionsView;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;

/** Renders single entries of a page's list with the templates of the whole page. */
public record NoteItems(NoteContext context, Language language) {

    String html(Note note) {
        return PageTemplates.noteItem(view(note)).setLocale(language.tag()).render();
    }

    public NoteView view(Note note) {
        return NoteView.of(note, context);
    }

    String html(Notification notification) {
        return PageTemplates.notificationItem(view(notification))
                .setLocale(language.tag())
                .render();
    }

    public NotificationView view(Notification notification) {
        return NotificationView.of(notification, context);
    }

    String reactions(String noteId, Map<String, Long> counts) {
        return PageTemplates.reactions(ReactionsView.of(noteId, counts, Map.of(), context))
                .setLocale(language.tag())
                .render();
    }
}
