package io.github.quarkusmisskey.api.chat.messages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesReactRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesReactRequest",
                "messageId,reaction",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {messageId, reaction};
    }

    /** With what the lambda sets. */
    public static ChatMessagesReactRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatMessagesReactRequest}; what is not set is left out. */
    public static final class Builder {

        private String messageId;
        private String reaction;

        private Builder() {}

        public Builder messageId(String messageId) {
            this.messageId = messageId;
            return this;
        }

        public Builder reaction(String reaction) {
            this.reaction = reaction;
            return this;
        }

        public ChatMessagesReactRequest build() {
            return new ChatMessagesReactRequest(
                    messageId,
                    reaction);
        }
    }
}
