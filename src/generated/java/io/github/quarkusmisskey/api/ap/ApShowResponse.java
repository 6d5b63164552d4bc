package io.github.quarkusmisskey.api.ap;

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
import io.github.quarkusmisskey.api.model.UserDetailed;

/** What {@code ap/show} answers. The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = ApShowResponse.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ApShowResponse.User.class, name = "User"),
    @JsonSubTypes.Type(value = ApShowResponse.Note.class, name = "Note"),
})
public sealed interface ApShowResponse permits
    ApShowResponse.User,
    ApShowResponse.Note,
    ApShowResponse.Unknown {

    /** What tells the variants apart. */
    String type();

    /**
     * A variant that this version does not know, with all that the server sent.
     *
     * @param json what the server sent
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    record Unknown(@JsonValue JsonNode json) implements ApShowResponse {

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
     * {@code type} is {@code User}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record User(
            UserDetailed object,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements ApShowResponse {

        public User {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public User(UserDetailed object) {
            this(object, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "User";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof User that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "User",
                    "object,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {object, unknown};
        }
    }

    /**
     * {@code type} is {@code Note}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Note(
            io.github.quarkusmisskey.api.model.Note object,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements ApShowResponse {

        public Note {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Note(io.github.quarkusmisskey.api.model.Note object) {
            this(object, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "Note";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Note that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Note",
                    "object,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {object, unknown};
        }
    }
}
