package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.ISigninHistoryRequest;

/** Reads and writes {@link ISigninHistoryRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ISigninHistoryRequestJson extends RequestType<ISigninHistoryRequest> {

    static final ISigninHistoryRequestJson TYPE = new ISigninHistoryRequestJson();

    private ISigninHistoryRequestJson() {}

    @Override
    public void members(JsonOut json, ISigninHistoryRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(ISigninHistoryRequest request) {
        return request.limit();
    }
}
