package io.github.quarkusmisskey.devserver.internal.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.NoteEvents;
import io.github.quarkusmisskey.devserver.internal.event.Notifications;
import io.github.quarkusmisskey.devserver.internal.store.Emojis;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.Reactions;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;

/** Reactions to notes. */
public final class ReactionEndpoints {

    private static final String LIKE = "\u2764";

    private final Notes notes;
    private final Reactions reactions;
    private final Emojis emojis;
    private final NoteEvents events;
    private final Notifications notifications;

    public ReactionEndpoints(
            Notes notes, Reactions reactions, Emojis emojis, NoteEvents events, Notifications notifications) {
        this.emojis = emojis;
        this.notes = notes;
        this.reactions = reactions;
        this.events = events;
        this.notifications = notifications;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("notes/reactions/create", this::create);
        endpoints.add("notes/reactions/delete", this::delete);
    }

    private JsonNode create(EndpointCall call) {
        StoredNote note = find(call);
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

    private JsonNode delete(EndpointCall call) {
        StoredNote note = find(call);
        String reaction = reactions.remove(note.id(), call.viewer().id());
        if (reaction == null) {
            throw call.error("NOT_REACTED", "You are not reacting to that note.");
        }
        events.unreacted(note, call.viewer(), reaction);
        return null;
    }

    private StoredNote find(EndpointCall call) {
        return notes.find(call.text("noteId"))
                .filter(note -> notes.visible(note, call.viewer()))
                .orElseThrow(() -> call.error("NO_SUCH_NOTE", "No such note."));
    }

    /** An unknown custom emoji becomes a heart. */
    private String reaction(EndpointCall call) {
        String wanted = call.text("reaction");
        boolean custom = wanted.isEmpty() || wanted.startsWith(":");
        return custom ? emojis.reaction(wanted).orElse(LIKE) : wanted;
    }
}
