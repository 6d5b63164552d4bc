package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Role;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValue;
import io.github.quarkusmisskey.api.model.RoleTarget;

/** Reads and writes {@link Role}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleJson extends ObjectType<Role> {

    static final RoleJson TYPE = new RoleJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "color",
            "iconUrl",
            "description",
            "isModerator",
            "isAdministrator",
            "displayOrder",
            "createdAt",
            "updatedAt",
            "target",
            "condFormula",
            "isPublic",
            "isExplorable",
            "asBadge",
            "preserveAssignmentOnMoveAccount",
            "canEditMembersByModerator",
            "policies",
            "usersCount");

    private RoleJson() {}

    @Override
    public Role read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        String color = null;
        String iconUrl = null;
        String description = null;
        Boolean isModerator = null;
        Boolean isAdministrator = null;
        Integer displayOrder = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        RoleTarget target = null;
        RoleCondFormulaValue condFormula = null;
        Boolean isPublic = null;
        Boolean isExplorable = null;
        Boolean asBadge = null;
        Boolean preserveAssignmentOnMoveAccount = null;
        Boolean canEditMembersByModerator = null;
        Map<String, Role.Policies> policies = null;
        Long usersCount = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> color = json.text();
                case 3 -> iconUrl = json.text();
                case 4 -> description = json.text();
                case 5 -> isModerator = json.flag();
                case 6 -> isAdministrator = json.flag();
                case 7 -> displayOrder = json.integer();
                case 8 -> createdAt = json.instant();
                case 9 -> updatedAt = json.instant();
                case 10 -> target = RoleTargetJson.TYPE.read(json);
                case 11 -> condFormula = RoleCondFormulaValueJson.TYPE.read(json);
                case 12 -> isPublic = json.flag();
                case 13 -> isExplorable = json.flag();
                case 14 -> asBadge = json.flag();
                case 15 -> preserveAssignmentOnMoveAccount = json.flag();
                case 16 -> canEditMembersByModerator = json.flag();
                case 17 -> policies = json.map(RoleJson.RolePoliciesJson.TYPE);
                case 18 -> usersCount = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Role(
                id,
                name,
                color,
                iconUrl,
                description,
                isModerator,
                isAdministrator,
                displayOrder,
                createdAt,
                updatedAt,
                target,
                condFormula,
                isPublic,
                isExplorable,
                asBadge,
                preserveAssignmentOnMoveAccount,
                canEditMembersByModerator,
                policies,
                usersCount,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Role value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("color", value.color());
        json.text("iconUrl", value.iconUrl());
        json.text("description", value.description());
        json.member("isModerator", value.isModerator(), Scalars.FLAG);
        json.member("isAdministrator", value.isAdministrator(), Scalars.FLAG);
        json.member("displayOrder", value.displayOrder(), Scalars.INTEGER);
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.member("target", value.target(), RoleTargetJson.TYPE);
        json.member("condFormula", value.condFormula(), RoleCondFormulaValueJson.TYPE);
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
        json.member("isExplorable", value.isExplorable(), Scalars.FLAG);
        json.member("asBadge", value.asBadge(), Scalars.FLAG);
        json.member("preserveAssignmentOnMoveAccount", value.preserveAssignmentOnMoveAccount(), Scalars.FLAG);
        json.member("canEditMembersByModerator", value.canEditMembersByModerator(), Scalars.FLAG);
        json.member("policies", value.policies(), MapType.of(RoleJson.RolePoliciesJson.TYPE));
        json.member("usersCount", value.usersCount(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }

    static final class RolePoliciesJson extends ObjectType<Role.Policies> {

        static final RolePoliciesJson TYPE = new RolePoliciesJson();
        private static final MemberNames NAMES = MemberNames.of(
                "value",
                "priority",
                "useDefault");

        private RolePoliciesJson() {}

        @Override
        public Role.Policies read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            JsonNode value = null;
            Long priority = null;
            Boolean useDefault = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> value = json.tree();
                    case 1 -> priority = json.whole();
                    case 2 -> useDefault = json.flag();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Role.Policies(
                    value,
                    priority,
                    useDefault,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Role.Policies value) throws IOException {
            json.member("value", value.value(), Scalars.TREE);
            json.member("priority", value.priority(), Scalars.WHOLE);
            json.member("useDefault", value.useDefault(), Scalars.FLAG);
            json.unknown(value.unknown());
        }
    }
}
