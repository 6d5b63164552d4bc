package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsNotesRequest;

/** Reads and writes {@link ClipsNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsNotesRequestJson extends RequestType<ClipsNotesRequest> {

    static final ClipsNotesRequestJson TYPE = new ClipsNotesRequestJson();

    private ClipsNotesRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsNotesRequest value) throws IOException {
        json.text("clipId", value.clipId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("search", value.search());
    }

    @Override
    public Number limit(ClipsNotesRequest request) {
        return request.limit();
    }
}
