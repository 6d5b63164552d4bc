package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesHybridTimelineRequest;

/** Reads and writes {@link NotesHybridTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesHybridTimelineRequestJson extends RequestType<NotesHybridTimelineRequest> {

    static final NotesHybridTimelineRequestJson TYPE = new NotesHybridTimelineRequestJson();

    private NotesHybridTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, NotesHybridTimelineRequest value) throws IOException {
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
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
    }

    @Override
    public Number limit(NotesHybridTimelineRequest request) {
        return request.limit();
    }
}
