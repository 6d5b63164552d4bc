package io.github.quarkusmisskey.devserver.internal.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.NoteEvents;
import io.github.quarkusmisskey.devserver.internal.event.NotePacker;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;

/** Endpoints of single notes. */
public final class NoteEndpoints {

    private final Notes notes;
    private final NoteWriter writer;
    private final NotePacker packer;
    private final NoteEvents events;

    public NoteEndpoints(Notes notes, NoteWriter writer, NotePacker packer, NoteEvents events) {
        this.events = events;
        this.notes = notes;
        this.writer = writer;
        this.packer = packer;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("notes/create", this::create);
        endpoints.add("notes/show", this::show);
        endpoints.add("notes/delete", this::delete);
    }

    /** Creates one note at a time, so that events are sent in the order of the ids. */
    private synchronized JsonNode create(EndpointCall call) {
        StoredNote note = writer.write(call);
        notes.add(note);
        events.created(note);
        return JsonTree.object().set("createdNote", packer.pack(note, call.viewer()));
    }

    private JsonNode show(EndpointCall call) {
        StoredNote note = notes.find(call.text("noteId"))
                .filter(found -> notes.visible(found, call.viewer()))
                .orElseThrow(() -> call.error("NO_SUCH_NOTE", "No such note."));
        return packer.pack(note, call.viewer());
    }

    private JsonNode delete(EndpointCall call) {
        StoredNote note =
                notes.find(call.text("noteId")).orElseThrow(() -> call.error("NO_SUCH_NOTE", "No such note."));
        if (!note.author().equals(call.viewer())) {
            throw call.error("ACCESS_DENIED", "Access denied.");
        }
        notes.delete(note.id());
        events.deleted(note);
        return null;
    }
}
