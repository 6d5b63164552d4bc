package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/rooms/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsDeleteRequest(String roomId) implements Body<ChatRoomsDeleteRequest> {

    public ChatRoomsDeleteRequest {
        Objects.requireNonNull(roomId, "roomId");
    }
}
