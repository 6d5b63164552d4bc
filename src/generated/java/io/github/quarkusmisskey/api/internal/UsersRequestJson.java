package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersRequest;

/** Reads and writes {@link UsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersRequestJson extends RequestType<UsersRequest> {

    static final UsersRequestJson TYPE = new UsersRequestJson();

    private UsersRequestJson() {}

    @Override
    public void members(JsonOut json, UsersRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("sort", value.sort(), UserSortJson.TYPE);
        json.member("state", value.state(), UserStateJson.TYPE);
        json.member("origin", value.origin(), OriginJson.TYPE);
        json.text("hostname", value.hostname());
    }

    @Override
    public Number limit(UsersRequest request) {
        return request.limit();
    }
}
