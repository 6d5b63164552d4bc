package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersSearchByUsernameAndHostRequest;

/** Reads and writes {@link UsersSearchByUsernameAndHostRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersSearchByUsernameAndHostRequestJson extends RequestType<UsersSearchByUsernameAndHostRequest> {

    static final UsersSearchByUsernameAndHostRequestJson TYPE = new UsersSearchByUsernameAndHostRequestJson();

    private UsersSearchByUsernameAndHostRequestJson() {}

    @Override
    public void members(JsonOut json, UsersSearchByUsernameAndHostRequest value) throws IOException {
        json.patch("username", value.username(), Scalars.TEXT);
        json.patch("host", value.host(), Scalars.TEXT);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("detail", value.detail(), Scalars.FLAG);
    }

    @Override
    public Number limit(UsersSearchByUsernameAndHostRequest request) {
        return request.limit();
    }
}
