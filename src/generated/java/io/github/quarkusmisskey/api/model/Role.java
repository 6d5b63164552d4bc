package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code Role}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Role(
        String id,
        String name,
        String color,
        String iconUrl,
        String description,
        Boolean isModerator,
        Boolean isAdministrator,
        Integer displayOrder,
        Instant createdAt,
        Instant updatedAt,
        RoleTarget target,
        RoleCondFormulaValue condFormula,
        Boolean isPublic,
        Boolean isExplorable,
        Boolean asBadge,
        Boolean preserveAssignmentOnMoveAccount,
        Boolean canEditMembersByModerator,
        Map<String, Policies> policies,
        Long usersCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Role {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Role(
            String id,
            String name,
            String color,
            String iconUrl,
            String description,
            Boolean isModerator,
            Boolean isAdministrator,
            Integer displayOrder,
            Instant createdAt,
            Instant updatedAt,
            RoleTarget target,
            RoleCondFormulaValue condFormula,
            Boolean isPublic,
            Boolean isExplorable,
            Boolean asBadge,
            Boolean preserveAssignmentOnMoveAccount,
            Boolean canEditMembersByModerator,
            Map<String, Policies> policies,
            Long usersCount) {
        this(id, name, color, iconUrl, description, isModerator, isAdministrator, displayOrder, createdAt, updatedAt, target, condFormula, isPublic, isExplorable, asBadge, preserveAssignmentOnMoveAccount, canEditMembersByModerator, policies, usersCount, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Role",
                "id,name,color,iconUrl,description,isModerator,isAdministrator,displayOrder,createdAt,updatedAt,target,condFormula,isPublic,isExplorable,asBadge,preserveAssignmentOnMoveAccount,canEditMembersByModerator,policies,usersCount,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, color, iconUrl, description, isModerator, isAdministrator, displayOrder, createdAt, updatedAt, target, condFormula, isPublic, isExplorable, asBadge, preserveAssignmentOnMoveAccount, canEditMembersByModerator, policies, usersCount, unknown};
    }

    /**
     * An object that {@link Role} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Policies(
            JsonNode value,
            Long priority,
            Boolean useDefault,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Policies {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Policies(JsonNode value, Long priority, Boolean useDefault) {
            this(value, priority, useDefault, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Policies that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Policies",
                    "value,priority,useDefault,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {value, priority, useDefault, unknown};
        }
    }
}
