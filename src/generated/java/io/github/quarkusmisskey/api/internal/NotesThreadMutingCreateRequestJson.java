package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.threadmuting.NotesThreadMutingCreateRequest;

/** Reads and writes {@link NotesThreadMutingCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesThreadMutingCreateRequestJson extends RequestType<NotesThreadMutingCreateRequest> {

    static final NotesThreadMutingCreateRequestJson TYPE = new NotesThreadMutingCreateRequestJson();

    private NotesThreadMutingCreateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesThreadMutingCreateRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
