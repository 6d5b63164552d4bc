package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.NoteEvents;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.Votes;

/** Votes in the polls of notes. */
public final class PollEndpoints {

    private final Notes notes;
    private final Votes votes;
    private final NoteEvents events;

    public PollEndpoints(Notes notes, Votes votes, NoteEvents events) {
        this.notes = notes;
        this.votes = votes;
        this.events = events;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("notes/polls/vote", this::vote);
    }

    private JsonNode vote(EndpointCall call) {
        StoredNote note = notes.find(call.text("noteId"))
                .filter(found -> notes.visible(found, call.viewer()))
                .orElseThrow(() -> call.error("NO_SUCH_NOTE", "No such note."));
        if (note.poll() == null) {
            throw call.error("NO_POLL", "The note does not attach a poll.");
        }
        String expiresAt = note.poll().path("expiresAt").textValue();
        if (expiresAt != null && Instant.parse(expiresAt).isBefore(Instant.now())) {
            throw call.error("ALREADY_EXPIRED", "The poll is already expired.");
        }
        int choice = call.params().path("choice").intValue();
        if (choice < 0 || choice >= note.poll().path("choices").size()) {
            throw call.error("INVALID_CHOICE", "Choice ID is invalid.");
        }
        boolean multiple = note.poll().path("multiple").asBoolean();
        if (!votes.add(note.id(), call.viewer().id(), choice, multiple)) {
            throw call.error("ALREADY_VOTED", "You have already voted.");
        }
        events.pollVoted(note, call.viewer(), choice);
        return null;
    }
}
