package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesChildrenRequest;

/** Reads and writes {@link NotesChildrenRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesChildrenRequestJson extends RequestType<NotesChildrenRequest> {

    static final NotesChildrenRequestJson TYPE = new NotesChildrenRequestJson();

    private NotesChildrenRequestJson() {}

    @Override
    public void members(JsonOut json, NotesChildrenRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(NotesChildrenRequest request) {
        return request.limit();
    }
}
