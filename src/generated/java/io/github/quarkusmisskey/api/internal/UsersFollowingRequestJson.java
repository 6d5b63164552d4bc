package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersFollowingRequest;

/** Reads and writes {@link UsersFollowingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersFollowingRequestJson extends RequestType<UsersFollowingRequest> {

    static final UsersFollowingRequestJson TYPE = new UsersFollowingRequestJson();

    private UsersFollowingRequestJson() {}

    @Override
    public void members(JsonOut json, UsersFollowingRequest value) throws IOException {
        json.text("userId", value.userId());
        json.text("username", value.username());
        json.patch("host", value.host(), Scalars.TEXT);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("birthday", value.birthday());
    }

    @Override
    public Number limit(UsersFollowingRequest request) {
        return request.limit();
    }
}
