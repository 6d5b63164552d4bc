package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.requests.FollowingRequestsRejectRequest;

/** Reads and writes {@link FollowingRequestsRejectRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingRequestsRejectRequestJson extends RequestType<FollowingRequestsRejectRequest> {

    static final FollowingRequestsRejectRequestJson TYPE = new FollowingRequestsRejectRequestJson();

    private FollowingRequestsRejectRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingRequestsRejectRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
