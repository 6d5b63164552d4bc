package io.github.quarkusmisskey.api.model;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * The schema {@code RoleCondFormulaValueCreated}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RoleCondFormulaValueCreated(
        String id,
        String type,
        Long sec,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements RoleCondFormulaValue {

    public RoleCondFormulaValueCreated {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RoleCondFormulaValueCreated(String id, String type, Long sec) {
        this(id, type, sec, null);
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Type(@JsonValue String value) {

        public static final Type CREATED_LESS_THAN = new Type("createdLessThan");
        public static final Type CREATED_MORE_THAN = new Type("createdMoreThan");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Type {}

        @Override
        public String toString() {
            return value;
        }
    }
}
