package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesSearchByTagRequest;

/** Reads and writes {@link NotesSearchByTagRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesSearchByTagRequestJson extends RequestType<NotesSearchByTagRequest> {

    static final NotesSearchByTagRequestJson TYPE = new NotesSearchByTagRequestJson();

    private NotesSearchByTagRequestJson() {}

    @Override
    public void members(JsonOut json, NotesSearchByTagRequest value) throws IOException {
        json.text("tag", value.tag());
        json.member("query", value.query(), ListType.of(ListType.of(Scalars.TEXT)));
        json.member("reply", value.reply(), Scalars.FLAG);
        json.member("renote", value.renote(), Scalars.FLAG);
        json.member("withFiles", value.withFiles(), Scalars.FLAG);
        json.member("poll", value.poll(), Scalars.FLAG);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(NotesSearchByTagRequest request) {
        return request.limit();
    }
}
