package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersGetFrequentlyRepliedUsersRequest;

/** Reads and writes {@link UsersGetFrequentlyRepliedUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersGetFrequentlyRepliedUsersRequestJson extends RequestType<UsersGetFrequentlyRepliedUsersRequest> {

    static final UsersGetFrequentlyRepliedUsersRequestJson TYPE = new UsersGetFrequentlyRepliedUsersRequestJson();

    private UsersGetFrequentlyRepliedUsersRequestJson() {}

    @Override
    public void members(JsonOut json, UsersGetFrequentlyRepliedUsersRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(UsersGetFrequentlyRepliedUsersRequest request) {
        return request.limit();
    }
}
