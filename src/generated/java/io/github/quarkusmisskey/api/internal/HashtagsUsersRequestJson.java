package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.hashtags.HashtagsUsersRequest;

/** Reads and writes {@link HashtagsUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class HashtagsUsersRequestJson extends RequestType<HashtagsUsersRequest> {

    static final HashtagsUsersRequestJson TYPE = new HashtagsUsersRequestJson();

    private HashtagsUsersRequestJson() {}

    @Override
    public void members(JsonOut json, HashtagsUsersRequest value) throws IOException {
        json.text("tag", value.tag());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("sort", value.sort(), UserSortJson.TYPE);
        json.member("state", value.state(), UserStateJson.TYPE);
        json.member("origin", value.origin(), OriginJson.TYPE);
    }

    @Override
    public Number limit(HashtagsUsersRequest request) {
        return request.limit();
    }
}
