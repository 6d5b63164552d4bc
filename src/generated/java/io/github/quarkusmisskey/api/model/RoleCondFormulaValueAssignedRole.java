package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code RoleCondFormulaValueAssignedRole}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RoleCondFormulaValueAssignedRole(
        String id,
        String type,
        String roleId,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements RoleCondFormulaValue {

    public RoleCondFormulaValueAssignedRole {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RoleCondFormulaValueAssignedRole(String id, String type, String roleId) {
        this(id, type, roleId, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleCondFormulaValueAssignedRole that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RoleCondFormulaValueAssignedRole",
                "id,type,roleId,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, type, roleId, unknown};
    }
}
