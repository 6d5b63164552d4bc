package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersClipsRequest;

/** Reads and writes {@link UsersClipsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersClipsRequestJson extends RequestType<UsersClipsRequest> {

    static final UsersClipsRequestJson TYPE = new UsersClipsRequestJson();

    private UsersClipsRequestJson() {}

    @Override
    public void members(JsonOut json, UsersClipsRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(UsersClipsRequest request) {
        return request.limit();
    }
}
