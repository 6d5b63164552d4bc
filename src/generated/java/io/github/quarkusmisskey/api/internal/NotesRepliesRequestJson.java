package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesRepliesRequest;

/** Reads and writes {@link NotesRepliesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesRepliesRequestJson extends RequestType<NotesRepliesRequest> {

    static final NotesRepliesRequestJson TYPE = new NotesRepliesRequestJson();

    private NotesRepliesRequestJson() {}

    @Override
    public void members(JsonOut json, NotesRepliesRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(NotesRepliesRequest request) {
        return request.limit();
    }
}
