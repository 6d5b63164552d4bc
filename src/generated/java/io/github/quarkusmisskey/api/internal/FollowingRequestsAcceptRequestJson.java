package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.requests.FollowingRequestsAcceptRequest;

/** Reads and writes {@link FollowingRequestsAcceptRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingRequestsAcceptRequestJson extends RequestType<FollowingRequestsAcceptRequest> {

    static final FollowingRequestsAcceptRequestJson TYPE = new FollowingRequestsAcceptRequestJson();

    private FollowingRequestsAcceptRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingRequestsAcceptRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
