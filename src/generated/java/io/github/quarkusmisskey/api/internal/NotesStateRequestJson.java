package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesStateRequest;

/** Reads and writes {@link NotesStateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesStateRequestJson extends RequestType<NotesStateRequest> {

    static final NotesStateRequestJson TYPE = new NotesStateRequestJson();

    private NotesStateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesStateRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
