package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code ChatRoomInvitation}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomInvitation(
        String id,
        Instant createdAt,
        String userId,
        UserLite user,
        String roomId,
        ChatRoom room,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChatRoomInvitation {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChatRoomInvitation(
            String id,
            Instant createdAt,
            String userId,
            UserLite user,
            String roomId,
            ChatRoom room) {
        this(id, createdAt, userId, user, roomId, room, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatRoomInvitation that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatRoomInvitation",
                "id,createdAt,userId,user,roomId,room,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, userId, user, roomId, room, unknown};
    }
}
