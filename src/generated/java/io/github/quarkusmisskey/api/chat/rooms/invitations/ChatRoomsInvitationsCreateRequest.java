package io.github.quarkusmisskey.api.chat.rooms.invitations;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/rooms/invitations/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsInvitationsCreateRequest(
        String roomId,
        String userId) implements Body<ChatRoomsInvitationsCreateRequest> {

    public ChatRoomsInvitationsCreateRequest {
        Objects.requireNonNull(roomId, "roomId");
        Objects.requireNonNull(userId, "userId");
    }
}
