package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.FollowingUpdateAllRequest;

/** Reads and writes {@link FollowingUpdateAllRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingUpdateAllRequestJson extends RequestType<FollowingUpdateAllRequest> {

    static final FollowingUpdateAllRequestJson TYPE = new FollowingUpdateAllRequestJson();

    private FollowingUpdateAllRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingUpdateAllRequest value) throws IOException {
        json.member("notify", value.notifyValue(), FollowNotifyJson.TYPE);
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
    }
}
