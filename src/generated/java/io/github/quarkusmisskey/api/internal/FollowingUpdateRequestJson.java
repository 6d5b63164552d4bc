package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.following.FollowingUpdateRequest;

/** Reads and writes {@link FollowingUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingUpdateRequestJson extends RequestType<FollowingUpdateRequest> {

    static final FollowingUpdateRequestJson TYPE = new FollowingUpdateRequestJson();

    private FollowingUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, FollowingUpdateRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("notify", value.notifyValue(), FollowNotifyJson.TYPE);
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
    }
}
