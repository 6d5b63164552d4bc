package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.requests.FollowingRequestsSentRequest;

/** Reads and writes {@link FollowingRequestsSentRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingRequestsSentRequestJson extends RequestType<FollowingRequestsSentRequest> {

    static final FollowingRequestsSentRequestJson TYPE = new FollowingRequestsSentRequestJson();

    private FollowingRequestsSentRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingRequestsSentRequest value) throws IOException {
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FollowingRequestsSentRequest request) {
        return request.limit();
    }
}
