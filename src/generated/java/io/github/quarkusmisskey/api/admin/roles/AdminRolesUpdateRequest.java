package io.github.quarkusmisskey.api.admin.roles;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.RoleTarget;

/**
 * What {@code admin/roles/update} takes. A null member is left out.
 *
 * @param color left out if null, cleared by {@code Patch.clear()}
 * @param iconUrl left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesUpdateRequest(
        String roleId,
        String name,
        String description,
        Patch<String> color,
        Patch<String> iconUrl,
        RoleTarget target,
        Object condFormula,
        Boolean isPublic,
        Boolean isModerator,
        Boolean isAdministrator,
        Boolean isExplorable,
        Boolean asBadge,
        Boolean preserveAssignmentOnMoveAccount,
        Boolean canEditMembersByModerator,
        Integer displayOrder,
        Object policies) implements Body<AdminRolesUpdateRequest> {

    public AdminRolesUpdateRequest {
        Objects.requireNonNull(roleId, "roleId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesUpdateRequest",
                "roleId,name,description,color,iconUrl,target,condFormula,isPublic,isModerator,isAdministrator,isExplorable,asBadge,preserveAssignmentOnMoveAccount,canEditMembersByModerator,displayOrder,policies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roleId, name, description, color, iconUrl, target, condFormula, isPublic, isModerator, isAdministrator, isExplorable, asBadge, preserveAssignmentOnMoveAccount, canEditMembersByModerator, displayOrder, policies};
    }

    /** With what is required alone. */
    public static AdminRolesUpdateRequest of(String roleId) {
        return new Builder(roleId).build();
    }

    /** With what the lambda sets. */
    public static AdminRolesUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String roleId) {
        return new Builder(roleId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(roleId);
        copy.name = name;
        copy.description = description;
        copy.color = color;
        copy.iconUrl = iconUrl;
        copy.target = target;
        copy.condFormula = condFormula;
        copy.isPublic = isPublic;
        copy.isModerator = isModerator;
        copy.isAdministrator = isAdministrator;
        copy.isExplorable = isExplorable;
        copy.asBadge = asBadge;
        copy.preserveAssignmentOnMoveAccount = preserveAssignmentOnMoveAccount;
        copy.canEditMembersByModerator = canEditMembersByModerator;
        copy.displayOrder = displayOrder;
        copy.policies = policies;
        return copy;
    }

    /** Collects the components of a {@link AdminRolesUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String roleId;
        private String name;
        private String description;
        private Patch<String> color;
        private Patch<String> iconUrl;
        private RoleTarget target;
        private Object condFormula;
        private Boolean isPublic;
        private Boolean isModerator;
        private Boolean isAdministrator;
        private Boolean isExplorable;
        private Boolean asBadge;
        private Boolean preserveAssignmentOnMoveAccount;
        private Boolean canEditMembersByModerator;
        private Integer displayOrder;
        private Object policies;

        private Builder() {}

        private Builder(String roleId) {
            this.roleId = roleId;
        }

        public Builder roleId(String roleId) {
            this.roleId = roleId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder color(String color) {
            this.color = Patch.of(color);
            return this;
        }

        public Builder clearColor() {
            this.color = Patch.clear();
            return this;
        }

        public Builder iconUrl(String iconUrl) {
            this.iconUrl = Patch.of(iconUrl);
            return this;
        }

        public Builder clearIconUrl() {
            this.iconUrl = Patch.clear();
            return this;
        }

        public Builder target(RoleTarget target) {
            this.target = target;
            return this;
        }

        public Builder condFormula(Object condFormula) {
            this.condFormula = condFormula;
            return this;
        }

        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        public Builder isModerator(boolean isModerator) {
            this.isModerator = isModerator;
            return this;
        }

        public Builder isAdministrator(boolean isAdministrator) {
            this.isAdministrator = isAdministrator;
            return this;
        }

        public Builder isExplorable(boolean isExplorable) {
            this.isExplorable = isExplorable;
            return this;
        }

        public Builder asBadge(boolean asBadge) {
            this.asBadge = asBadge;
            return this;
        }

        public Builder preserveAssignmentOnMoveAccount(boolean preserveAssignmentOnMoveAccount) {
            this.preserveAssignmentOnMoveAccount = preserveAssignmentOnMoveAccount;
            return this;
        }

        public Builder canEditMembersByModerator(boolean canEditMembersByModerator) {
            this.canEditMembersByModerator = canEditMembersByModerator;
            return this;
        }

        public Builder displayOrder(int displayOrder) {
            this.displayOrder = displayOrder;
            return this;
        }

        public Builder policies(Object policies) {
            this.policies = policies;
            return this;
        }

        public AdminRolesUpdateRequest build() {
            return new AdminRolesUpdateRequest(
                    roleId,
                    name,
                    description,
                    color,
                    iconUrl,
                    target,
                    condFormula,
                    isPublic,
                    isModerator,
                    isAdministrator,
                    isExplorable,
                    asBadge,
                    preserveAssignmentOnMoveAccount,
                    canEditMembersByModerator,
                    displayOrder,
                    policies);
        }
    }
}
