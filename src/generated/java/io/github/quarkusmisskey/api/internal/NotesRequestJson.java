package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesRequest;

/** Reads and writes {@link NotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesRequestJson extends RequestType<NotesRequest> {

    static final NotesRequestJson TYPE = new NotesRequestJson();

    private NotesRequestJson() {}

    @Override
    public void members(JsonOut json, NotesRequest value) throws IOException {
        json.member("local", value.local(), Scalars.FLAG);
        json.member("reply", value.reply(), Scalars.FLAG);
        json.member("renote", value.renote(), Scalars.FLAG);
        json.member("withFiles", value.withFiles(), Scalars.FLAG);
        json.member("poll", value.poll(), Scalars.FLAG);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(NotesRequest request) {
        return request.limit();
    }
}
