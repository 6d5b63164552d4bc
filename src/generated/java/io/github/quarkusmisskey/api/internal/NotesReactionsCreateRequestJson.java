package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.reactions.NotesReactionsCreateRequest;

/** Reads and writes {@link NotesReactionsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesReactionsCreateRequestJson extends RequestType<NotesReactionsCreateRequest> {

    static final NotesReactionsCreateRequestJson TYPE = new NotesReactionsCreateRequestJson();

    private NotesReactionsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesReactionsCreateRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.text("reaction", value.reaction());
    }
}
