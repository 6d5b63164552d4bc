package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsUnfavoriteRequest;

/** Reads and writes {@link UsersListsUnfavoriteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsUnfavoriteRequestJson extends RequestType<UsersListsUnfavoriteRequest> {

    static final UsersListsUnfavoriteRequestJson TYPE = new UsersListsUnfavoriteRequestJson();

    private UsersListsUnfavoriteRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsUnfavoriteRequest value) throws IOException {
        json.text("listId", value.listId());
    }
}
