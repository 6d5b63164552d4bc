package io.github.quarkusmisskey.api.chat.messages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/messages/unreact} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesUnreactRequest(
        String messageId,
        String reaction) implements Body<ChatMessagesUnreactRequest> {

    public ChatMessagesUnreactRequest {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(reaction, "reaction");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesUnreactRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesUnreactRequest",
                "messageId,reaction",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {messageId, reaction};
    }

    /** With what the lambda sets. */
    public static ChatMessagesUnreactRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatMessagesUnreactRequest}; what is not set is left out. */
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

        public ChatMessagesUnreactRequest build() {
            return new ChatMessagesUnreactRequest(
                    messageId,
                    reaction);
        }
    }
}
