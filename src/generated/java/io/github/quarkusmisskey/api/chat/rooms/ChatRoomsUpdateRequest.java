package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/rooms/update} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsUpdateRequest(
        String roomId,
        String name,
        String description) implements Body<ChatRoomsUpdateRequest> {

    public ChatRoomsUpdateRequest {
        Objects.requireNonNull(roomId, "roomId");
    }

    /** With what is required alone. */
    public static ChatRoomsUpdateRequest of(String roomId) {
        return new ChatRoomsUpdateRequest(roomId, null, null);
    }
}
