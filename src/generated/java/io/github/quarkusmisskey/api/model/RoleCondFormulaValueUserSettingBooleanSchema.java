package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code RoleCondFormulaValueUserSettingBooleanSchema}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RoleCondFormulaValueUserSettingBooleanSchema(
        String id,
        String type) implements RoleCondFormulaValue {

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Type(@JsonValue String value) {

        public static final Type IS_SUSPENDED = new Type("isSuspended");
        public static final Type IS_LOCKED = new Type("isLocked");
        public static final Type IS_BOT = new Type("isBot");
        public static final Type IS_CAT = new Type("isCat");
        public static final Type IS_EXPLORABLE = new Type("isExplorable");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Type {}

        @Override
        public String toString() {
            return value;
        }
    }
}
