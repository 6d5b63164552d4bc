package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesDeleteRequest;

/** Reads and writes {@link NotesDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesDeleteRequestJson extends RequestType<NotesDeleteRequest> {

    static final NotesDeleteRequestJson TYPE = new NotesDeleteRequestJson();

    private NotesDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, NotesDeleteRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
