package io.github.quarkusmisskey.api.chat.messages;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/messages/create-to-room} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesCreateToRoomRequest(
        String text,
        String fileId,
        String toRoomId) implements Body<ChatMessagesCreateToRoomRequest> {

    public ChatMessagesCreateToRoomRequest {
        Objects.requireNonNull(toRoomId, "toRoomId");
    }

    /** With what is required alone. */
    public static ChatMessagesCreateToRoomRequest of(String toRoomId) {
        return new ChatMessagesCreateToRoomRequest(null, null, toRoomId);
    }
}
