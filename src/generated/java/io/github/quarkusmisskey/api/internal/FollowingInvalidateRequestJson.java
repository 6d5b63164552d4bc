package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.FollowingInvalidateRequest;

/** Reads and writes {@link FollowingInvalidateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingInvalidateRequestJson extends RequestType<FollowingInvalidateRequest> {

    static final FollowingInvalidateRequestJson TYPE = new FollowingInvalidateRequestJson();

    private FollowingInvalidateRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingInvalidateRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
