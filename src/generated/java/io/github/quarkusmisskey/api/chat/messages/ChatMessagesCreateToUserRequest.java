package io.github.quarkusmisskey.api.chat.messages;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/messages/create-to-user} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesCreateToUserRequest(
        String text,
        String fileId,
        String toUserId) implements Body<ChatMessagesCreateToUserRequest> {

    public ChatMessagesCreateToUserRequest {
        Objects.requireNonNull(toUserId, "toUserId");
    }

    /** With what is required alone. */
    public static ChatMessagesCreateToUserRequest of(String toUserId) {
        return new ChatMessagesCreateToUserRequest(null, null, toUserId);
    }
}
