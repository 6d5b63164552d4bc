package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersFlashsRequest;

/** Reads and writes {@link UsersFlashsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersFlashsRequestJson extends RequestType<UsersFlashsRequest> {

    static final UsersFlashsRequestJson TYPE = new UsersFlashsRequestJson();

    private UsersFlashsRequestJson() {}

    @Override
    public void members(JsonOut json, UsersFlashsRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(UsersFlashsRequest request) {
        return request.limit();
    }
}
