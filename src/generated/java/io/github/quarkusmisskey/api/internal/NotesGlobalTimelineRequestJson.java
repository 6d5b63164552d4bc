package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesGlobalTimelineRequest;

/** Reads and writes {@link NotesGlobalTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesGlobalTimelineRequestJson extends RequestType<NotesGlobalTimelineRequest> {

    static final NotesGlobalTimelineRequestJson TYPE = new NotesGlobalTimelineRequestJson();

    private NotesGlobalTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, NotesGlobalTimelineRequest value) throws IOException {
        json.member("withFiles", value.withFiles(), Scalars.FLAG);
        json.member("withRenotes", value.withRenotes(), Scalars.FLAG);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(NotesGlobalTimelineRequest request) {
        return request.limit();
    }
}
