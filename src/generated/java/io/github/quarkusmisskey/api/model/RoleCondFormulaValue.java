package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The schema {@code RoleCondFormulaValue}. The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = RoleCondFormulaValue.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoleCondFormulaLogics.class, name = "and"),
    @JsonSubTypes.Type(value = RoleCondFormulaLogics.class, name = "or"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueNot.class, name = "not"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueIsLocalOrRemote.class, name = "isLocal"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueIsLocalOrRemote.class, name = "isRemote"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueUserSettingBooleanSchema.class, name = "isSuspended"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueUserSettingBooleanSchema.class, name = "isLocked"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueUserSettingBooleanSchema.class, name = "isBot"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueUserSettingBooleanSchema.class, name = "isCat"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueUserSettingBooleanSchema.class, name = "isExplorable"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueAssignedRole.class, name = "roleAssignedTo"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueCreated.class, name = "createdLessThan"),
    @JsonSubTypes.Type(value = RoleCondFormulaValueCreated.class, name = "createdMoreThan"),
    @JsonSubTypes.Type(value = RoleCondFormulaFollowersOrFollowingOrNotes.class, name = "followersLessThanOrEq"),
    @JsonSubTypes.Type(value = RoleCondFormulaFollowersOrFollowingOrNotes.class, name = "followersMoreThanOrEq"),
    @JsonSubTypes.Type(value = RoleCondFormulaFollowersOrFollowingOrNotes.class, name = "followingLessThanOrEq"),
    @JsonSubTypes.Type(value = RoleCondFormulaFollowersOrFollowingOrNotes.class, name = "followingMoreThanOrEq"),
    @JsonSubTypes.Type(value = RoleCondFormulaFollowersOrFollowingOrNotes.class, name = "notesLessThanOrEq"),
    @JsonSubTypes.Type(value = RoleCondFormulaFollowersOrFollowingOrNotes.class, name = "notesMoreThanOrEq"),
})
public sealed interface RoleCondFormulaValue permits
    RoleCondFormulaLogics,
    RoleCondFormulaValueNot,
    RoleCondFormulaValueIsLocalOrRemote,
    RoleCondFormulaValueUserSettingBooleanSchema,
    RoleCondFormulaValueAssignedRole,
    RoleCondFormulaValueCreated,
    RoleCondFormulaFollowersOrFollowingOrNotes,
    RoleCondFormulaValue.Unknown {

    /** What tells the variants apart. */
    String type();

    /** The member {@code id}, which every variant has. */
    String id();

    /**
     * A variant that this version does not know, with all that the server sent.
     *
     * @param json what the server sent
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    record Unknown(@JsonValue JsonNode json) implements RoleCondFormulaValue {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown that && Objects.equals(json, that.json);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(json);
        }

        @Override
        public String type() {
            return json.path("type").textValue();
        }

        @Override
        public String id() {
            return json.path("id").textValue();
        }
    }
}
