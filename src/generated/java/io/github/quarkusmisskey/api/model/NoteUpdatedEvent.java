package io.github.quarkusmisskey.api.model;

import java.time.Instant;
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

/** The schema {@code NoteUpdatedEvent}. The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        public String type() {
            return UnknownJson.text(json, "type");
        }

        @Override
        public String id() {
            return UnknownJson.text(json, "id");
        }
    }

    /** {@code type} is {@code reacted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Reacted(String id, Reacted.BodyValue body) implements NoteUpdatedEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "reacted";
        }

        /** An object that {@link Reacted} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(String reaction, Reacted.BodyValue.Emoji emoji, String userId) {

            /** An object that {@link BodyValue} holds. */
            @JsonInclude(JsonInclude.Include.NON_NULL)
            public record Emoji(String name, String url) {}
        }
    }

    /** {@code type} is {@code unreacted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Unreacted(String id, Unreacted.BodyValue body) implements NoteUpdatedEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "unreacted";
        }

        /** An object that {@link Unreacted} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(String reaction, String userId) {}
    }

    /** {@code type} is {@code deleted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Deleted(String id, Deleted.BodyValue body) implements NoteUpdatedEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "deleted";
        }

        /** An object that {@link Deleted} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(Instant deletedAt) {}
    }

    /** {@code type} is {@code pollVoted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record PollVoted(String id, PollVoted.BodyValue body) implements NoteUpdatedEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "pollVoted";
        }

        /** An object that {@link PollVoted} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record BodyValue(Long choice, String userId) {}
    }
}
