package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/rooms/join} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsJoinRequest(String roomId) implements Body<ChatRoomsJoinRequest> {

    public ChatRoomsJoinRequest {
        Objects.requireNonNull(roomId, "roomId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatRoomsJoinRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatRoomsJoinRequest",
                "roomId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roomId};
    }

    /** With what the lambda sets. */
    public static ChatRoomsJoinRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatRoomsJoinRequest}; what is not set is left out. */
    public static final class Builder {

        private String roomId;

        private Builder() {}

        public Builder roomId(String roomId) {
            this.roomId = roomId;
            return this;
        }

        public ChatRoomsJoinRequest build() {
            return new ChatRoomsJoinRequest(
                    roomId);
        }
    }
}
