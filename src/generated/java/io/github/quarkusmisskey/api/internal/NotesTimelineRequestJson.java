package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;

/** Reads and writes {@link NotesTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesTimelineRequestJson extends RequestType<NotesTimelineRequest> {

    static final NotesTimelineRequestJson TYPE = new NotesTimelineRequestJson();

    private NotesTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, NotesTimelineRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("allowPartial", value.allowPartial(), Scalars.FLAG);
        json.member("includeMyRenotes", value.includeMyRenotes(), Scalars.FLAG);
        json.member("includeRenotedMyNotes", value.includeRenotedMyNotes(), Scalars.FLAG);
        json.member("includeLocalRenotes", value.includeLocalRenotes(), Scalars.FLAG);
        json.member("withFiles", value.withFiles(), Scalars.FLAG);
        json.member("withRenotes", value.withRenotes(), Scalars.FLAG);
    }

    @Override
    public Number limit(NotesTimelineRequest request) {
        return request.limit();
    }
}
