package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersPagesRequest;

/** Reads and writes {@link UsersPagesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersPagesRequestJson extends RequestType<UsersPagesRequest> {

    static final UsersPagesRequestJson TYPE = new UsersPagesRequestJson();

    private UsersPagesRequestJson() {}

    @Override
    public void members(JsonOut json, UsersPagesRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(UsersPagesRequest request) {
        return request.limit();
    }
}
