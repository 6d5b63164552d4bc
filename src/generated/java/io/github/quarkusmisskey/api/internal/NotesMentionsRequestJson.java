package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesMentionsRequest;

/** Reads and writes {@link NotesMentionsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesMentionsRequestJson extends RequestType<NotesMentionsRequest> {

    static final NotesMentionsRequestJson TYPE = new NotesMentionsRequestJson();

    private NotesMentionsRequestJson() {}

    @Override
    public void members(JsonOut json, NotesMentionsRequest value) throws IOException {
        json.member("following", value.following(), Scalars.FLAG);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("visibility", value.visibility());
    }

    @Override
    public Number limit(NotesMentionsRequest request) {
        return request.limit();
    }
}
