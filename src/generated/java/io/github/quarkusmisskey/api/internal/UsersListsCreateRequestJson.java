package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsCreateRequest;

/** Reads and writes {@link UsersListsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsCreateRequestJson extends RequestType<UsersListsCreateRequest> {

    static final UsersListsCreateRequestJson TYPE = new UsersListsCreateRequestJson();

    private UsersListsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsCreateRequest value) throws IOException {
        json.text("name", value.name());
    }
}
