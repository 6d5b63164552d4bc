package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownJson;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = NotificationSource.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = NotificationSource.From.class, name = "all"),
    @JsonSubTypes.Type(value = NotificationSource.From.class, name = "following"),
    @JsonSubTypes.Type(value = NotificationSource.From.class, name = "follower"),
    @JsonSubTypes.Type(value = NotificationSource.From.class, name = "mutualFollow"),
    @JsonSubTypes.Type(value = NotificationSource.From.class, name = "followingOrFollower"),
    @JsonSubTypes.Type(value = NotificationSource.From.class, name = "never"),
    @JsonSubTypes.Type(value = NotificationSource.FromList.class, name = "list"),
})
public sealed interface NotificationSource permits
    NotificationSource.From,
    NotificationSource.FromList,
    NotificationSource.Unknown {

    /** What tells the variants apart. */
    String type();

    /**
     * A variant that this version does not know, with all that the server sent.
     *
     * @param json what the server sent
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    record Unknown(@JsonValue JsonNode json) implements NotificationSource {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {}

        @Override
        public String type() {
            return UnknownJson.text(json, "type");
        }
    }

    /**
     * {@code type} is {@code all}, {@code following}, {@code follower}, {@code mutualFollow},
     * {@code followingOrFollower}, {@code never}.
     *
     * @param type one of {@code all}, {@code following}, {@code follower}, {@code mutualFollow},
     *     {@code followingOrFollower}, {@code never}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record From(String type) implements NotificationSource {}

    /** {@code type} is {@code list}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record FromList(String userListId) implements NotificationSource {

        @Override
        @JsonProperty("type")
        public String type() {
            return "list";
        }
    }
}
