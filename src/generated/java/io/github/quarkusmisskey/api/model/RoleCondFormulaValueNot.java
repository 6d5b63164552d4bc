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
 * The schema {@code RoleCondFormulaValueNot}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RoleCondFormulaValueNot(
        String id,
        String type,
        RoleCondFormulaValue value,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements RoleCondFormulaValue {

    public RoleCondFormulaValueNot {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RoleCondFormulaValueNot(String id, String type, RoleCondFormulaValue value) {
        this(id, type, value, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleCondFormulaValueNot that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RoleCondFormulaValueNot",
                "id,type,value,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, type, value, unknown};
    }
}
