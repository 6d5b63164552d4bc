package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsGetMembershipsRequest;

/** Reads and writes {@link UsersListsGetMembershipsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsGetMembershipsRequestJson extends RequestType<UsersListsGetMembershipsRequest> {

    static final UsersListsGetMembershipsRequestJson TYPE = new UsersListsGetMembershipsRequestJson();

    private UsersListsGetMembershipsRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsGetMembershipsRequest value) throws IOException {
        json.text("listId", value.listId());
        json.member("forPublic", value.forPublic(), Scalars.FLAG);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(UsersListsGetMembershipsRequest request) {
        return request.limit();
    }
}
