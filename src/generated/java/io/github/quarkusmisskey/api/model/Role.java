package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Role}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Role(
        String id,
        String name,
        String color,
        String iconUrl,
        String description,
        Boolean isModerator,
        Boolean isAdministrator,
        Long displayOrder,
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

    /** An object that {@link Role} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Policies(JsonNode value, Long priority, Boolean useDefault) {}
}
