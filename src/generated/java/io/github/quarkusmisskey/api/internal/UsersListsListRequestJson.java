package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsListRequest;

/** Reads and writes {@link UsersListsListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsListRequestJson extends RequestType<UsersListsListRequest> {

    static final UsersListsListRequestJson TYPE = new UsersListsListRequestJson();

    private UsersListsListRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsListRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
