package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesClipsRequest;

/** Reads and writes {@link NotesClipsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesClipsRequestJson extends RequestType<NotesClipsRequest> {

    static final NotesClipsRequestJson TYPE = new NotesClipsRequestJson();

    private NotesClipsRequestJson() {}

    @Override
    public void members(JsonOut json, NotesClipsRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
