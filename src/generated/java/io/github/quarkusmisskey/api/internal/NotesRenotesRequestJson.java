package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesRenotesRequest;

/** Reads and writes {@link NotesRenotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesRenotesRequestJson extends RequestType<NotesRenotesRequest> {

    static final NotesRenotesRequestJson TYPE = new NotesRenotesRequestJson();

    private NotesRenotesRequestJson() {}

    @Override
    public void members(JsonOut json, NotesRenotesRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(NotesRenotesRequest request) {
        return request.limit();
    }
}
