package io.github.quarkusmisskey.api.chat.messages;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code chat/messages/react} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesReactRequest(
        String messageId,
        String reaction) implements Body<ChatMessagesReactRequest> {

    public ChatMessagesReactRequest {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(reaction, "reaction");
    }
}
