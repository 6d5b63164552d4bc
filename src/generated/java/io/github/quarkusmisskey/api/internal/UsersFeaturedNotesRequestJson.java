package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersFeaturedNotesRequest;

/** Reads and writes {@link UsersFeaturedNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersFeaturedNotesRequestJson extends RequestType<UsersFeaturedNotesRequest> {

    static final UsersFeaturedNotesRequestJson TYPE = new UsersFeaturedNotesRequestJson();

    private UsersFeaturedNotesRequestJson() {}

    @Override
    public void members(JsonOut json, UsersFeaturedNotesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("untilId", value.untilId());
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(UsersFeaturedNotesRequest request) {
        return request.limit();
    }
}
