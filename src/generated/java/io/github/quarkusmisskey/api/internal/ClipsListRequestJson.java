package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsListRequest;

/** Reads and writes {@link ClipsListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsListRequestJson extends RequestType<ClipsListRequest> {

    static final ClipsListRequestJson TYPE = new ClipsListRequestJson();

    private ClipsListRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(ClipsListRequest request) {
        return request.limit();
    }
}
