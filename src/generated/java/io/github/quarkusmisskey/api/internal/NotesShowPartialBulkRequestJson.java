package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesShowPartialBulkRequest;

/** Reads and writes {@link NotesShowPartialBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesShowPartialBulkRequestJson extends RequestType<NotesShowPartialBulkRequest> {

    static final NotesShowPartialBulkRequestJson TYPE = new NotesShowPartialBulkRequestJson();

    private NotesShowPartialBulkRequestJson() {}

    @Override
    public void members(JsonOut json, NotesShowPartialBulkRequest value) throws IOException {
        json.member("noteIds", value.noteIds(), ListType.of(Scalars.TEXT));
    }
}
