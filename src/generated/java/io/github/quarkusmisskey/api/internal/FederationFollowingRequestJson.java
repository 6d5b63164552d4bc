package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.federation.FederationFollowingRequest;

/** Reads and writes {@link FederationFollowingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationFollowingRequestJson extends RequestType<FederationFollowingRequest> {

    static final FederationFollowingRequestJson TYPE = new FederationFollowingRequestJson();

    private FederationFollowingRequestJson() {}

    @Override
    public void members(JsonOut json, FederationFollowingRequest value) throws IOException {
        json.text("host", value.host());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FederationFollowingRequest request) {
        return request.limit();
    }
}
