package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.roles.AdminRolesUpdateRequest;

/** Reads and writes {@link AdminRolesUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesUpdateRequestJson extends RequestType<AdminRolesUpdateRequest> {

    static final AdminRolesUpdateRequestJson TYPE = new AdminRolesUpdateRequestJson();

    private AdminRolesUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRolesUpdateRequest value) throws IOException {
        json.text("roleId", value.roleId());
        json.text("name", value.name());
        json.text("description", value.description());
        json.patch("color", value.color(), Scalars.TEXT);
        json.patch("iconUrl", value.iconUrl(), Scalars.TEXT);
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
