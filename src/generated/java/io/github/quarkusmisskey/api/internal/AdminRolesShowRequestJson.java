package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesShowRequest;

/** Reads and writes {@link AdminRolesShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesShowRequestJson extends RequestType<AdminRolesShowRequest> {

    static final AdminRolesShowRequestJson TYPE = new AdminRolesShowRequestJson();

    private AdminRolesShowRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesShowRequest value) throws IOException {
        json.text("roleId", value.roleId());
    }
}
