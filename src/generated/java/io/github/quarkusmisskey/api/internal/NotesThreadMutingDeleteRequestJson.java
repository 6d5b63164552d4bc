package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.threadmuting.NotesThreadMutingDeleteRequest;

/** Reads and writes {@link NotesThreadMutingDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesThreadMutingDeleteRequestJson extends RequestType<NotesThreadMutingDeleteRequest> {

    static final NotesThreadMutingDeleteRequestJson TYPE = new NotesThreadMutingDeleteRequestJson();

    private NotesThreadMutingDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, NotesThreadMutingDeleteRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
