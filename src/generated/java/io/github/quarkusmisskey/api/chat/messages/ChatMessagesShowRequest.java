package io.github.quarkusmisskey.api.chat.messages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/messages/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesShowRequest(String messageId) implements Body<ChatMessagesShowRequest> {

    public ChatMessagesShowRequest {
        Objects.requireNonNull(messageId, "messageId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesShowRequest",
                "messageId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {messageId};
    }

    /** With what the lambda sets. */
    public static ChatMessagesShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatMessagesShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String messageId;

        private Builder() {}

        public Builder messageId(String messageId) {
            this.messageId = messageId;
            return this;
        }

        public ChatMessagesShowRequest build() {
            return new ChatMessagesShowRequest(
                    messageId);
        }
    }
}
