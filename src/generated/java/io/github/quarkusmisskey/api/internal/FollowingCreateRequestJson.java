package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.FollowingCreateRequest;

/** Reads and writes {@link FollowingCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingCreateRequestJson extends RequestType<FollowingCreateRequest> {

    static final FollowingCreateRequestJson TYPE = new FollowingCreateRequestJson();

    private FollowingCreateRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingCreateRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
    }
}
