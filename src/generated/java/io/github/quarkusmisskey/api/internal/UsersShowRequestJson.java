package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersShowRequest;

/** Reads and writes {@link UsersShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersShowRequestJson extends RequestType<UsersShowRequest> {

    static final UsersShowRequestJson TYPE = new UsersShowRequestJson();

    private UsersShowRequestJson() {}

    @Override
    public void members(JsonOut json, UsersShowRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("userIds", value.userIds(), ListType.of(Scalars.TEXT));
        json.text("username", value.username());
        json.text("host", value.host());
    }
}
