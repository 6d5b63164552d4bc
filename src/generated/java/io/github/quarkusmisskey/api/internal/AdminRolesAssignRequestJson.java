package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesAssignRequest;

/** Reads and writes {@link AdminRolesAssignRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesAssignRequestJson extends RequestType<AdminRolesAssignRequest> {

    static final AdminRolesAssignRequestJson TYPE = new AdminRolesAssignRequestJson();

    private AdminRolesAssignRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesAssignRequest value) throws IOException {
        json.text("roleId", value.roleId());
        json.text("userId", value.userId());
        json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
    }
}
