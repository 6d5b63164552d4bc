package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.reactions.NotesReactionsDeleteRequest;

/** Reads and writes {@link NotesReactionsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesReactionsDeleteRequestJson extends RequestType<NotesReactionsDeleteRequest> {

    static final NotesReactionsDeleteRequestJson TYPE = new NotesReactionsDeleteRequestJson();

    private NotesReactionsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, NotesReactionsDeleteRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
