package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersUpdateMemoRequest;

/** Reads and writes {@link UsersUpdateMemoRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersUpdateMemoRequestJson extends RequestType<UsersUpdateMemoRequest> {

    static final UsersUpdateMemoRequestJson TYPE = new UsersUpdateMemoRequestJson();

    private UsersUpdateMemoRequestJson() {}

    @Override
    public void members(JsonOut json, UsersUpdateMemoRequest value) throws IOException {
        json.text("userId", value.userId());
        json.always("memo", value.memo(), Scalars.TEXT);
    }
}
