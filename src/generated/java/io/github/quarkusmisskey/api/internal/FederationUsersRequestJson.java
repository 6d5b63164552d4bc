package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.federation.FederationUsersRequest;

/** Reads and writes {@link FederationUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationUsersRequestJson extends RequestType<FederationUsersRequest> {

    static final FederationUsersRequestJson TYPE = new FederationUsersRequestJson();

    private FederationUsersRequestJson() {}

    @Override
    public void members(JsonOut json, FederationUsersRequest value) throws IOException {
        json.text("host", value.host());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FederationUsersRequest request) {
        return request.limit();
    }
}
