package io.github.quarkusmisskey.api.chat.messages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/messages/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesDeleteRequest(String messageId) implements Body<ChatMessagesDeleteRequest> {

    public ChatMessagesDeleteRequest {
        Objects.requireNonNull(messageId, "messageId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesDeleteRequest",
                "messageId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {messageId};
    }

    /** With what the lambda sets. */
    public static ChatMessagesDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatMessagesDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String messageId;

        private Builder() {}

        public Builder messageId(String messageId) {
            this.messageId = messageId;
            return this;
        }

        public ChatMessagesDeleteRequest build() {
            return new ChatMessagesDeleteRequest(
                    messageId);
        }
    }
}
