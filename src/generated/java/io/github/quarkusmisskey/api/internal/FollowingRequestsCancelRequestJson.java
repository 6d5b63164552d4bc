package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.requests.FollowingRequestsCancelRequest;

/** Reads and writes {@link FollowingRequestsCancelRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingRequestsCancelRequestJson extends RequestType<FollowingRequestsCancelRequest> {

    static final FollowingRequestsCancelRequestJson TYPE = new FollowingRequestsCancelRequestJson();

    private FollowingRequestsCancelRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingRequestsCancelRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
