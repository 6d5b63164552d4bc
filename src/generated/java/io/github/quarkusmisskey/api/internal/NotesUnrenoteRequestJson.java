package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesUnrenoteRequest;

/** Reads and writes {@link NotesUnrenoteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesUnrenoteRequestJson extends RequestType<NotesUnrenoteRequest> {

    static final NotesUnrenoteRequestJson TYPE = new NotesUnrenoteRequestJson();

    private NotesUnrenoteRequestJson() {}

    @Override
    public void members(JsonOut json, NotesUnrenoteRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
