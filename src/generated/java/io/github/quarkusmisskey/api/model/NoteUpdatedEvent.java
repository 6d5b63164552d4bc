package io.github.quarkusmisskey.api.model;

import java.time.Instant;
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

/** The schema {@code NoteUpdatedEvent}. The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = NoteUpdatedEvent.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = NoteUpdatedEvent.Reacted.class, name = "reacted"),
    @JsonSubTypes.Type(value = NoteUpdatedEvent.Unreacted.class, name = "unreacted"),
    @JsonSubTypes.Type(value = NoteUpdatedEvent.Deleted.class, name = "deleted"),
    @JsonSubTypes.Type(value = NoteUpdatedEvent.PollVoted.class, name = "pollVoted"),
})
public sealed interface NoteUpdatedEvent permits
    NoteUpdatedEvent.Reacted,
    NoteUpdatedEvent.Unreacted,
    NoteUpdatedEvent.Deleted,
    NoteUpdatedEvent.PollVoted,
    NoteUpdatedEvent.Unknown {

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
    record Unknown(@JsonValue JsonNode json) implements NoteUpdatedEvent {

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

    /**
     * {@code type} is {@code reacted}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Reacted(
            String id,
            Reacted.BodyValue body,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements NoteUpdatedEvent {

        public Reacted {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Reacted(String id, Reacted.BodyValue body) {
            this(id, body, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "reacted";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Reacted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Reacted",
                    "id,body,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, body, unknown};
        }

        /**
         * An object that {@link Reacted} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(
                String reaction,
                Reacted.BodyValue.Emoji emoji,
                String userId,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public BodyValue {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public BodyValue(String reaction, Reacted.BodyValue.Emoji emoji, String userId) {
                this(reaction, emoji, userId, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof BodyValue that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "BodyValue",
                        "reaction,emoji,userId,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {reaction, emoji, userId, unknown};
            }

            /**
             * An object that {@link BodyValue} holds.
             *
             * @param unknown members that this version does not know; never null
             */
            @JsonInclude(JsonInclude.Include.NON_NULL)
            public record Emoji(String name, String url, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

                public Emoji {
                    unknown = UnknownMembers.of(unknown);
                }

                /** Without members that this version does not know. */
                public Emoji(String name, String url) {
                    this(name, url, null);
                }

                @Override
                public boolean equals(Object other) {
                    return other instanceof Emoji that && Arrays.equals(componentValues(), that.componentValues());
                }

                @Override
                public int hashCode() {
                    return Arrays.hashCode(componentValues());
                }

                @Override
                public String toString() {
                    return Components.text(
                            "Emoji",
                            "name,url,unknown",
                            componentValues());
                }

                private Object[] componentValues() {
                    return new Object[] {name, url, unknown};
                }
            }
        }
    }

    /**
     * {@code type} is {@code unreacted}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Unreacted(
            String id,
            Unreacted.BodyValue body,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements NoteUpdatedEvent {

        public Unreacted {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Unreacted(String id, Unreacted.BodyValue body) {
            this(id, body, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "unreacted";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Unreacted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Unreacted",
                    "id,body,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, body, unknown};
        }

        /**
         * An object that {@link Unreacted} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(
                String reaction,
                String userId,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public BodyValue {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public BodyValue(String reaction, String userId) {
                this(reaction, userId, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof BodyValue that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "BodyValue",
                        "reaction,userId,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {reaction, userId, unknown};
            }
        }
    }

    /**
     * {@code type} is {@code deleted}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Deleted(
            String id,
            Deleted.BodyValue body,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements NoteUpdatedEvent {

        public Deleted {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Deleted(String id, Deleted.BodyValue body) {
            this(id, body, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "deleted";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Deleted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Deleted",
                    "id,body,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, body, unknown};
        }

        /**
         * An object that {@link Deleted} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(Instant deletedAt, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public BodyValue {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public BodyValue(Instant deletedAt) {
                this(deletedAt, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof BodyValue that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "BodyValue",
                        "deletedAt,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {deletedAt, unknown};
            }
        }
    }

    /**
     * {@code type} is {@code pollVoted}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record PollVoted(
            String id,
            PollVoted.BodyValue body,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements NoteUpdatedEvent {

        public PollVoted {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public PollVoted(String id, PollVoted.BodyValue body) {
            this(id, body, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "pollVoted";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PollVoted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "PollVoted",
                    "id,body,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, body, unknown};
        }

        /**
         * An object that {@link PollVoted} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(
                Integer choice,
                String userId,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public BodyValue {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public BodyValue(Integer choice, String userId) {
                this(choice, userId, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof BodyValue that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "BodyValue",
                        "choice,userId,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {choice, userId, unknown};
            }
        }
    }
}
