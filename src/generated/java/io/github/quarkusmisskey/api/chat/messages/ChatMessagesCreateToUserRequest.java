package io.github.quarkusmisskey.api.chat.messages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesCreateToUserRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesCreateToUserRequest",
                "text,fileId,toUserId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {text, fileId, toUserId};
    }

    /** With what is required alone. */
    public static ChatMessagesCreateToUserRequest of(String toUserId) {
        return new ChatMessagesCreateToUserRequest(null, null, toUserId);
    }

    /** With what the lambda sets. */
    public static ChatMessagesCreateToUserRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatMessagesCreateToUserRequest}; what is not set is left out. */
    public static final class Builder {

        private String text;
        private String fileId;
        private String toUserId;

        private Builder() {}

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public Builder toUserId(String toUserId) {
            this.toUserId = toUserId;
            return this;
        }

        public ChatMessagesCreateToUserRequest build() {
            return new ChatMessagesCreateToUserRequest(
                    text,
                    fileId,
                    toUserId);
        }
    }
}
