package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesShowRequest;

/** Reads and writes {@link NotesShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesShowRequestJson extends RequestType<NotesShowRequest> {

    static final NotesShowRequestJson TYPE = new NotesShowRequestJson();

    private NotesShowRequestJson() {}

    @Override
    public void members(JsonOut json, NotesShowRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
