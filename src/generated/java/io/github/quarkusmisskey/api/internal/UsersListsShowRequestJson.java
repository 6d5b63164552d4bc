package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsShowRequest;

/** Reads and writes {@link UsersListsShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsShowRequestJson extends RequestType<UsersListsShowRequest> {

    static final UsersListsShowRequestJson TYPE = new UsersListsShowRequestJson();

    private UsersListsShowRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsShowRequest value) throws IOException {
        json.text("listId", value.listId());
        json.member("forPublic", value.forPublic(), Scalars.FLAG);
    }
}
