package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesUpdateDefaultPoliciesRequest;

/** Reads and writes {@link AdminRolesUpdateDefaultPoliciesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesUpdateDefaultPoliciesRequestJson extends RequestType<AdminRolesUpdateDefaultPoliciesRequest> {

    static final AdminRolesUpdateDefaultPoliciesRequestJson TYPE = new AdminRolesUpdateDefaultPoliciesRequestJson();

    private AdminRolesUpdateDefaultPoliciesRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesUpdateDefaultPoliciesRequest value) throws IOException {
        json.member("policies", value.policies(), Scalars.ANY);
    }
}
