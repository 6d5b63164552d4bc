package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.mute.MuteListRequest;

/** Reads and writes {@link MuteListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class MuteListRequestJson extends RequestType<MuteListRequest> {

    static final MuteListRequestJson TYPE = new MuteListRequestJson();

    private MuteListRequestJson() {}

    @Override
    public void members(JsonOut json, MuteListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(MuteListRequest request) {
        return request.limit();
    }
}
