package io.github.quarkusmisskey.api.chat.messages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesCreateToRoomRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesCreateToRoomRequest",
                "text,fileId,toRoomId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {text, fileId, toRoomId};
    }

    /** With what is required alone. */
    public static ChatMessagesCreateToRoomRequest of(String toRoomId) {
        return new ChatMessagesCreateToRoomRequest(null, null, toRoomId);
    }

    /** With what the lambda sets. */
    public static ChatMessagesCreateToRoomRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatMessagesCreateToRoomRequest}; what is not set is left out. */
    public static final class Builder {

        private String text;
        private String fileId;
        private String toRoomId;

        private Builder() {}

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public Builder toRoomId(String toRoomId) {
            this.toRoomId = toRoomId;
            return this;
        }

        public ChatMessagesCreateToRoomRequest build() {
            return new ChatMessagesCreateToRoomRequest(
                    text,
                    fileId,
                    toRoomId);
        }
    }
}
