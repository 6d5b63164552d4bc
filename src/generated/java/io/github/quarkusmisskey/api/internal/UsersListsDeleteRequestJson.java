package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsDeleteRequest;

/** Reads and writes {@link UsersListsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsDeleteRequestJson extends RequestType<UsersListsDeleteRequest> {

    static final UsersListsDeleteRequestJson TYPE = new UsersListsDeleteRequestJson();

    private UsersListsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsDeleteRequest value) throws IOException {
        json.text("listId", value.listId());
    }
}
