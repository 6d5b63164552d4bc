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
 * The schema {@code ChatMessage}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessage(
        String id,
        Instant createdAt,
        String fromUserId,
        UserLite fromUser,
        String toUserId,
        UserLite toUser,
        String toRoomId,
        ChatRoom toRoom,
        String text,
        String fileId,
        DriveFile file,
        Boolean isRead,
        List<ChatReaction> reactions,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChatMessage {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChatMessage(
            String id,
            Instant createdAt,
            String fromUserId,
            UserLite fromUser,
            String toUserId,
            UserLite toUser,
            String toRoomId,
            ChatRoom toRoom,
            String text,
            String fileId,
            DriveFile file,
            Boolean isRead,
            List<ChatReaction> reactions) {
        this(id, createdAt, fromUserId, fromUser, toUserId, toUser, toRoomId, toRoom, text, fileId, file, isRead, reactions, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessage that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessage",
                "id,createdAt,fromUserId,fromUser,toUserId,toUser,toRoomId,toRoom,text,fileId,file,isRead,reactions,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, fromUserId, fromUser, toUserId, toUser, toRoomId, toRoom, text, fileId, file, isRead, reactions, unknown};
    }
}
