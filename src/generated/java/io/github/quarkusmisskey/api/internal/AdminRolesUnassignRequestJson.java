package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesUnassignRequest;

/** Reads and writes {@link AdminRolesUnassignRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesUnassignRequestJson extends RequestType<AdminRolesUnassignRequest> {

    static final AdminRolesUnassignRequestJson TYPE = new AdminRolesUnassignRequestJson();

    private AdminRolesUnassignRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesUnassignRequest value) throws IOException {
        json.text("roleId", value.roleId());
        json.text("userId", value.userId());
    }
}
