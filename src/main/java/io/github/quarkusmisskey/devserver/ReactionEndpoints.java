package io.github.quarkusmisskey.devserver;

import com.fasterxml.jackson.databind.JsonNode;

/** Reactions to notes. */
final class ReactionEndpoints {

    private static final String LIKE = "\u2764";

    private final Notes notes;
    private final Reactions reactions;
    private final Emojis emojis;
    private final NoteEvents events;
    private final Notifications notifications;

    ReactionEndpoints(Notes notes, Reactions reactions, Emojis emojis, NoteEvents events, Notifications notifications) {
        this.emojis = emojis;
        this.notes = notes;
        this.reactions = reactions;
        this.events = events;
        this.notifications = notifications;
    }

    void addTo(Endpoints endpoints) {
        endpoints.add("notes/reactions/create", this::create);
        endpoints.add("notes/reactions/delete", this::delete);
    }

    private JsonNode create(Call call) {
        Note note = find(call);
        if (note.isPureRenote()) {
            throw call.error("CANNOT_REACT_TO_RENOTE", "You cannot react to Renote.");
        }
        String reaction = reaction(call);
        if (!reactions.add(note.id(), call.viewer().id(), reaction)) {
            throw call.error("ALREADY_REACTED", "You are already reacting to that note.");
        }
        events.reacted(note, call.viewer(), reaction);
        notifications.reaction(call.viewer(), note, reaction);
        return null;
    }

    private JsonNode delete(Call call) {
        Note note = find(call);
        String reaction = reactions.remove(note.id(), call.viewer().id());
        if (reaction == null) {
            throw call.error("NOT_REACTED", "You are not reacting to that note.");
        }
        events.unreacted(note, call.viewer(), reaction);
        return null;
    }

    private Note find(Call call) {
        return notes.find(call.text("noteId"))
                .filter(note -> notes.visible(note, call.viewer()))
                .orElseThrow(() -> call.error("NO_SUCH_NOTE", "No such note."));
    }

    /** A custom emoji that is not known here becomes a heart. */
    private String reaction(Call call) {
        String wanted = call.text("reaction");
        boolean custom = wanted.isEmpty() || wanted.startsWith(":");
        return custom ? emojis.reaction(wanted).orElse(LIKE) : wanted;
    }
}
