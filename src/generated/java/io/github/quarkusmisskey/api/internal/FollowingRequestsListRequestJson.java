package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.requests.FollowingRequestsListRequest;

/** Reads and writes {@link FollowingRequestsListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingRequestsListRequestJson extends RequestType<FollowingRequestsListRequest> {

    static final FollowingRequestsListRequestJson TYPE = new FollowingRequestsListRequestJson();

    private FollowingRequestsListRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingRequestsListRequest value) throws IOException {
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FollowingRequestsListRequest request) {
        return request.limit();
    }
}
