package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesUserListTimelineRequest;

/** Reads and writes {@link NotesUserListTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesUserListTimelineRequestJson extends RequestType<NotesUserListTimelineRequest> {

    static final NotesUserListTimelineRequestJson TYPE = new NotesUserListTimelineRequestJson();

    private NotesUserListTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, NotesUserListTimelineRequest value) throws IOException {
        json.text("listId", value.listId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("allowPartial", value.allowPartial(), Scalars.FLAG);
        json.member("includeMyRenotes", value.includeMyRenotes(), Scalars.FLAG);
        json.member("includeRenotedMyNotes", value.includeRenotedMyNotes(), Scalars.FLAG);
        json.member("includeLocalRenotes", value.includeLocalRenotes(), Scalars.FLAG);
        json.member("withRenotes", value.withRenotes(), Scalars.FLAG);
        json.member("withFiles", value.withFiles(), Scalars.FLAG);
    }

    @Override
    public Number limit(NotesUserListTimelineRequest request) {
        return request.limit();
    }
}
