package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueAssignedRole;

/** Reads and writes {@link RoleCondFormulaValueAssignedRole}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaValueAssignedRoleJson extends ObjectType<RoleCondFormulaValueAssignedRole> {

    static final RoleCondFormulaValueAssignedRoleJson TYPE = new RoleCondFormulaValueAssignedRoleJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "type",
            "roleId");

    private RoleCondFormulaValueAssignedRoleJson() {}

    @Override
    public RoleCondFormulaValueAssignedRole read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String type = null;
        String roleId = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> type = json.text();
                case 2 -> roleId = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new RoleCondFormulaValueAssignedRole(
                id,
                type,
                roleId,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleCondFormulaValueAssignedRole value) throws IOException {
        json.text("id", value.id());
        json.text("type", value.type());
        json.text("roleId", value.roleId());
        json.unknown(value.unknown());
    }
}
