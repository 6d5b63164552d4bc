package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code RoleCondFormulaLogics}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RoleCondFormulaLogics(
        String id,
        String type,
        List<RoleCondFormulaValue> values,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements RoleCondFormulaValue {

    public RoleCondFormulaLogics {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RoleCondFormulaLogics(String id, String type, List<RoleCondFormulaValue> values) {
        this(id, type, values, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleCondFormulaLogics that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RoleCondFormulaLogics",
                "id,type,values,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, type, values, unknown};
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Type(@JsonValue String value) {

        public static final Type AND = new Type("and");
        public static final Type OR = new Type("or");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Type {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Type that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
