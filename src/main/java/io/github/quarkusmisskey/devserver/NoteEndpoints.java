package io.github.quarkusmisskey.devserver;

import com.fasterxml.jackson.databind.JsonNode;

/** Single notes. */
final class NoteEndpoints {

    private final Notes notes;
    private final NoteWriter writer;
    private final NotePacker packer;
    private final NoteEvents events;

    NoteEndpoints(Notes notes, NoteWriter writer, NotePacker packer, NoteEvents events) {
        this.events = events;
        this.notes = notes;
        this.writer = writer;
        this.packer = packer;
    }

    void addTo(Endpoints endpoints) {
        endpoints.add("notes/create", this::create);
        endpoints.add("notes/show", this::show);
        endpoints.add("notes/delete", this::delete);
    }

    /** One at a time, so that events come in the order of the ids. */
    private synchronized JsonNode create(Call call) {
        Note note = writer.write(call);
        notes.add(note);
        events.created(note);
        return Json.object().set("createdNote", packer.pack(note, call.viewer()));
    }

    private JsonNode show(Call call) {
        Note note = notes.find(call.text("noteId"))
                .filter(found -> notes.visible(found, call.viewer()))
                .orElseThrow(() -> call.error("NO_SUCH_NOTE", "No such note."));
        return packer.pack(note, call.viewer());
    }

    private JsonNode delete(Call call) {
        Note note = notes.find(call.text("noteId")).orElseThrow(() -> call.error("NO_SUCH_NOTE", "No such note."));
        if (!note.author().equals(call.viewer())) {
            throw call.error("ACCESS_DENIED", "Access denied.");
        }
        notes.delete(note.id());
        events.deleted(note);
        return null;
    }
}
