package io.github.quarkusmisskey.api.admin.roles;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.RoleTarget;

/**
 * What {@code admin/roles/create} takes. A null member is left out.
 *
 * @param color null is sent as null
 * @param iconUrl null is sent as null
 * @param isExplorable {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesCreateRequest(
        String name,
        String description,
        @JsonInclude(JsonInclude.Include.ALWAYS) String color,
        @JsonInclude(JsonInclude.Include.ALWAYS) String iconUrl,
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
        Object policies) implements Body<AdminRolesCreateRequest> {

    public AdminRolesCreateRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(condFormula, "condFormula");
        Objects.requireNonNull(isPublic, "isPublic");
        Objects.requireNonNull(isModerator, "isModerator");
        Objects.requireNonNull(isAdministrator, "isAdministrator");
        Objects.requireNonNull(asBadge, "asBadge");
        Objects.requireNonNull(canEditMembersByModerator, "canEditMembersByModerator");
        Objects.requireNonNull(displayOrder, "displayOrder");
        Objects.requireNonNull(policies, "policies");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesCreateRequest",
                "name,description,color,iconUrl,target,condFormula,isPublic,isModerator,isAdministrator,isExplorable,asBadge,preserveAssignmentOnMoveAccount,canEditMembersByModerator,displayOrder,policies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, description, color, iconUrl, target, condFormula, isPublic, isModerator, isAdministrator, isExplorable, asBadge, preserveAssignmentOnMoveAccount, canEditMembersByModerator, displayOrder, policies};
    }

    /** With what the lambda sets. */
    public static AdminRolesCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
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

    /** Collects the components of a {@link AdminRolesCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String description;
        private String color;
        private String iconUrl;
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

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder color(String color) {
            this.color = color;
            return this;
        }

        public Builder iconUrl(String iconUrl) {
            this.iconUrl = iconUrl;
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

        public AdminRolesCreateRequest build() {
            return new AdminRolesCreateRequest(
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
