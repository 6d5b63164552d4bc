package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsUpdateMembershipRequest;

/** Reads and writes {@link UsersListsUpdateMembershipRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsUpdateMembershipRequestJson extends RequestType<UsersListsUpdateMembershipRequest> {

    static final UsersListsUpdateMembershipRequestJson TYPE = new UsersListsUpdateMembershipRequestJson();

    private UsersListsUpdateMembershipRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsUpdateMembershipRequest value) throws IOException {
        json.text("listId", value.listId());
        json.text("userId", value.userId());
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
    }
}
