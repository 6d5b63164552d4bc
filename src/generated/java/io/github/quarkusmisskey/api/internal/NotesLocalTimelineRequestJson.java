package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesLocalTimelineRequest;

/** Reads and writes {@link NotesLocalTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesLocalTimelineRequestJson extends RequestType<NotesLocalTimelineRequest> {

    static final NotesLocalTimelineRequestJson TYPE = new NotesLocalTimelineRequestJson();

    private NotesLocalTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, NotesLocalTimelineRequest value) throws IOException {
        json.member("withFiles", value.withFiles(), Scalars.FLAG);
        json.member("withRenotes", value.withRenotes(), Scalars.FLAG);
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("allowPartial", value.allowPartial(), Scalars.FLAG);
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(NotesLocalTimelineRequest request) {
        return request.limit();
    }
}
