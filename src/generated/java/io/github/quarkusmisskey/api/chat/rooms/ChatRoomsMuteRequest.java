package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/rooms/mute} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsMuteRequest(String roomId, Boolean mute) implements Body<ChatRoomsMuteRequest> {

    public ChatRoomsMuteRequest {
        Objects.requireNonNull(roomId, "roomId");
        Objects.requireNonNull(mute, "mute");
    }
}
