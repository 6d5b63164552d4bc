package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/** The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
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
    }

    /**
     * {@code type} is {@code all}, {@code following}, {@code follower}, {@code mutualFollow},
     * {@code followingOrFollower}, {@code never}.
     *
     * @param type one of {@code all}, {@code following}, {@code follower}, {@code mutualFollow},
     *     {@code followingOrFollower}, {@code never}
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record From(
            String type,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements NotificationSource {

        public From {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public From(String type) {
            this(type, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof From that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "From",
                    "type,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {type, unknown};
        }
    }

    /**
     * {@code type} is {@code list}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record FromList(
            String userListId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements NotificationSource {

        public FromList {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public FromList(String userListId) {
            this(userListId, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "list";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FromList that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FromList",
                    "userListId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {userListId, unknown};
        }
    }
}
