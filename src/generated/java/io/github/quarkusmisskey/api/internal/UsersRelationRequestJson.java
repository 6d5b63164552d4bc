package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersRelationRequest;

/** Reads and writes {@link UsersRelationRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersRelationRequestJson extends RequestType<UsersRelationRequest> {

    static final UsersRelationRequestJson TYPE = new UsersRelationRequestJson();

    private UsersRelationRequestJson() {}

    @Override
    public void members(JsonOut json, UsersRelationRequest value) throws IOException {
        json.member("userId", value.userId(), OneOrManyType.of(Scalars.TEXT));
    }
}
