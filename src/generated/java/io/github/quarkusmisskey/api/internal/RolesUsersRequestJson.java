package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.roles.RolesUsersRequest;

/** Reads and writes {@link RolesUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class RolesUsersRequestJson extends RequestType<RolesUsersRequest> {

    static final RolesUsersRequestJson TYPE = new RolesUsersRequestJson();

    private RolesUsersRequestJson() {}

    @Override
    public void members(JsonOut json, RolesUsersRequest value) throws IOException {
        json.text("roleId", value.roleId());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(RolesUsersRequest request) {
        return request.limit();
    }
}
