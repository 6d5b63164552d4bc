package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesUsersRequest;

/** Reads and writes {@link AdminRolesUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesUsersRequestJson extends RequestType<AdminRolesUsersRequest> {

    static final AdminRolesUsersRequestJson TYPE = new AdminRolesUsersRequestJson();

    private AdminRolesUsersRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesUsersRequest value) throws IOException {
        json.text("roleId", value.roleId());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(AdminRolesUsersRequest request) {
        return request.limit();
    }
}
