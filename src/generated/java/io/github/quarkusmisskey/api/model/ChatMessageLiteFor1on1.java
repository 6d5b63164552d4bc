package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code ChatMessageLiteFor1on1}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessageLiteFor1on1(
        String id,
        Instant createdAt,
        String fromUserId,
        String toUserId,
        String text,
        String fileId,
        DriveFile file,
        List<Reaction> reactions,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChatMessageLiteFor1on1 {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChatMessageLiteFor1on1(
            String id,
            Instant createdAt,
            String fromUserId,
            String toUserId,
            String text,
            String fileId,
            DriveFile file,
            List<Reaction> reactions) {
        this(id, createdAt, fromUserId, toUserId, text, fileId, file, reactions, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessageLiteFor1on1 that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessageLiteFor1on1",
                "id,createdAt,fromUserId,toUserId,text,fileId,file,reactions,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, fromUserId, toUserId, text, fileId, file, reactions, unknown};
    }

    /**
     * An object that {@link ChatMessageLiteFor1on1} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reaction(String reaction, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Reaction {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Reaction(String reaction) {
            this(reaction, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Reaction that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Reaction",
                    "reaction,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {reaction, unknown};
        }
    }
}
