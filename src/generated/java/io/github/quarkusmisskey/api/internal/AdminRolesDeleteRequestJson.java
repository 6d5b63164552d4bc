package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesDeleteRequest;

/** Reads and writes {@link AdminRolesDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesDeleteRequestJson extends RequestType<AdminRolesDeleteRequest> {

    static final AdminRolesDeleteRequestJson TYPE = new AdminRolesDeleteRequestJson();

    private AdminRolesDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesDeleteRequest value) throws IOException {
        json.text("roleId", value.roleId());
    }
}
