package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesCreateRequest;

/** Reads and writes {@link AdminRolesCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesCreateRequestJson extends RequestType<AdminRolesCreateRequest> {

    static final AdminRolesCreateRequestJson TYPE = new AdminRolesCreateRequestJson();

    private AdminRolesCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.text("description", value.description());
        json.always("color", value.color(), Scalars.TEXT);
        json.always("iconUrl", value.iconUrl(), Scalars.TEXT);
        json.member("target", value.target(), RoleTargetJson.TYPE);
        json.member("condFormula", value.condFormula(), Scalars.ANY);
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
        json.member("isModerator", value.isModerator(), Scalars.FLAG);
        json.member("isAdministrator", value.isAdministrator(), Scalars.FLAG);
        json.member("isExplorable", value.isExplorable(), Scalars.FLAG);
        json.member("asBadge", value.asBadge(), Scalars.FLAG);
        json.member("preserveAssignmentOnMoveAccount", value.preserveAssignmentOnMoveAccount(), Scalars.FLAG);
        json.member("canEditMembersByModerator", value.canEditMembersByModerator(), Scalars.FLAG);
        json.member("displayOrder", value.displayOrder(), Scalars.INTEGER);
        json.member("policies", value.policies(), Scalars.ANY);
    }
}
