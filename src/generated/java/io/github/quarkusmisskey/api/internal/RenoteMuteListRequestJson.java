package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.renotemute.RenoteMuteListRequest;

/** Reads and writes {@link RenoteMuteListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class RenoteMuteListRequestJson extends RequestType<RenoteMuteListRequest> {

    static final RenoteMuteListRequestJson TYPE = new RenoteMuteListRequestJson();

    private RenoteMuteListRequestJson() {}

    @Override
    public void members(JsonOut json, RenoteMuteListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(RenoteMuteListRequest request) {
        return request.limit();
    }
}
