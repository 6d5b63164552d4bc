package io.github.quarkusmisskey.api.chat.rooms.invitations;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/rooms/invitations/ignore} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsInvitationsIgnoreRequest(
        String roomId) implements Body<ChatRoomsInvitationsIgnoreRequest> {

    public ChatRoomsInvitationsIgnoreRequest {
        Objects.requireNonNull(roomId, "roomId");
    }
}
