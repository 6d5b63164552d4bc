package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsUpdateRequest;

/** Reads and writes {@link UsersListsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsUpdateRequestJson extends RequestType<UsersListsUpdateRequest> {

    static final UsersListsUpdateRequestJson TYPE = new UsersListsUpdateRequestJson();

    private UsersListsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsUpdateRequest value) throws IOException {
        json.text("listId", value.listId());
        json.text("name", value.name());
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
    }
}
