package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsCreateFromPublicRequest;

/** Reads and writes {@link UsersListsCreateFromPublicRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsCreateFromPublicRequestJson extends RequestType<UsersListsCreateFromPublicRequest> {

    static final UsersListsCreateFromPublicRequestJson TYPE = new UsersListsCreateFromPublicRequestJson();

    private UsersListsCreateFromPublicRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsCreateFromPublicRequest value) throws IOException {
        json.text("name", value.name());
        json.text("listId", value.listId());
    }
}
