package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesSearchRequest;

/** Reads and writes {@link NotesSearchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesSearchRequestJson extends RequestType<NotesSearchRequest> {

    static final NotesSearchRequestJson TYPE = new NotesSearchRequestJson();

    private NotesSearchRequestJson() {}

    @Override
    public void members(JsonOut json, NotesSearchRequest value) throws IOException {
        json.text("query", value.query());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.text("host", value.host());
        json.text("userId", value.userId());
        json.text("channelId", value.channelId());
    }

    @Override
    public Number limit(NotesSearchRequest request) {
        return request.limit();
    }
}
