package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.federation.FederationFollowersRequest;

/** Reads and writes {@link FederationFollowersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationFollowersRequestJson extends RequestType<FederationFollowersRequest> {

    static final FederationFollowersRequestJson TYPE = new FederationFollowersRequestJson();

    private FederationFollowersRequestJson() {}

    @Override
    public void members(JsonOut json, FederationFollowersRequest value) throws IOException {
        json.text("host", value.host());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FederationFollowersRequest request) {
        return request.limit();
    }
}
