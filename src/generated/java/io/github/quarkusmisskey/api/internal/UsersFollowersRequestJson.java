package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersFollowersRequest;

/** Reads and writes {@link UsersFollowersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersFollowersRequestJson extends RequestType<UsersFollowersRequest> {

    static final UsersFollowersRequestJson TYPE = new UsersFollowersRequestJson();

    private UsersFollowersRequestJson() {}

    @Override
    public void members(JsonOut json, UsersFollowersRequest value) throws IOException {
        json.text("userId", value.userId());
        json.text("username", value.username());
        json.patch("host", value.host(), Scalars.TEXT);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(UsersFollowersRequest request) {
        return request.limit();
    }
}
