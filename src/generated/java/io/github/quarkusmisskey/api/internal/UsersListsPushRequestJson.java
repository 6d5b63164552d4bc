package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsPushRequest;

/** Reads and writes {@link UsersListsPushRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsPushRequestJson extends RequestType<UsersListsPushRequest> {

    static final UsersListsPushRequestJson TYPE = new UsersListsPushRequestJson();

    private UsersListsPushRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsPushRequest value) throws IOException {
        json.text("listId", value.listId());
        json.text("userId", value.userId());
    }
}
