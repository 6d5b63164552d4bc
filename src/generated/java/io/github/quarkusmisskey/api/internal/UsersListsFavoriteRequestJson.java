package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsFavoriteRequest;

/** Reads and writes {@link UsersListsFavoriteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsFavoriteRequestJson extends RequestType<UsersListsFavoriteRequest> {

    static final UsersListsFavoriteRequestJson TYPE = new UsersListsFavoriteRequestJson();

    private UsersListsFavoriteRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsFavoriteRequest value) throws IOException {
        json.text("listId", value.listId());
    }
}
