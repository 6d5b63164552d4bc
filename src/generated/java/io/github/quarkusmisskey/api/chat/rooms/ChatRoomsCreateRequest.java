package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/rooms/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsCreateRequest(
        String name,
        String description) implements Body<ChatRoomsCreateRequest> {

    public ChatRoomsCreateRequest {
        Objects.requireNonNull(name, "name");
    }

    /** With what is required alone. */
    public static ChatRoomsCreateRequest of(String name) {
        return new ChatRoomsCreateRequest(name, null);
    }
}
