package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
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
 * The schema {@code RoleCondFormulaFollowersOrFollowingOrNotes}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RoleCondFormulaFollowersOrFollowingOrNotes(
        String id,
        String type,
        Long value,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements RoleCondFormulaValue {

    public RoleCondFormulaFollowersOrFollowingOrNotes {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RoleCondFormulaFollowersOrFollowingOrNotes(String id, String type, Long value) {
        this(id, type, value, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleCondFormulaFollowersOrFollowingOrNotes that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RoleCondFormulaFollowersOrFollowingOrNotes",
                "id,type,value,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, type, value, unknown};
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Type(@JsonValue String value) {

        public static final Type FOLLOWERS_LESS_THAN_OR_EQ = new Type("followersLessThanOrEq");
        public static final Type FOLLOWERS_MORE_THAN_OR_EQ = new Type("followersMoreThanOrEq");
        public static final Type FOLLOWING_LESS_THAN_OR_EQ = new Type("followingLessThanOrEq");
        public static final Type FOLLOWING_MORE_THAN_OR_EQ = new Type("followingMoreThanOrEq");
        public static final Type NOTES_LESS_THAN_OR_EQ = new Type("notesLessThanOrEq");
        public static final Type NOTES_MORE_THAN_OR_EQ = new Type("notesMoreThanOrEq");

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
