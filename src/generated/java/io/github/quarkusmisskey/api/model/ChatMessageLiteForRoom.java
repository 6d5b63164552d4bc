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
 * The schema {@code ChatMessageLiteForRoom}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessageLiteForRoom(
        String id,
        Instant createdAt,
        String fromUserId,
        UserLite fromUser,
        String toRoomId,
        String text,
        String fileId,
        DriveFile file,
        List<ChatReaction> reactions,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChatMessageLiteForRoom {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChatMessageLiteForRoom(
            String id,
            Instant createdAt,
            String fromUserId,
            UserLite fromUser,
            String toRoomId,
            String text,
            String fileId,
            DriveFile file,
            List<ChatReaction> reactions) {
        this(id, createdAt, fromUserId, fromUser, toRoomId, text, fileId, file, reactions, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessageLiteForRoom that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessageLiteForRoom",
                "id,createdAt,fromUserId,fromUser,toRoomId,text,fileId,file,reactions,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, fromUserId, fromUser, toRoomId, text, fileId, file, reactions, unknown};
    }
}
