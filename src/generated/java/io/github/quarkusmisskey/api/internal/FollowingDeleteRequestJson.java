package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.FollowingDeleteRequest;

/** Reads and writes {@link FollowingDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingDeleteRequestJson extends RequestType<FollowingDeleteRequest> {

    static final FollowingDeleteRequestJson TYPE = new FollowingDeleteRequestJson();

    private FollowingDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingDeleteRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
