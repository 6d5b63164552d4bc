package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/rooms/update} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsUpdateRequest(
        String roomId,
        String name,
        String description) implements Body<ChatRoomsUpdateRequest> {

    public ChatRoomsUpdateRequest {
        Objects.requireNonNull(roomId, "roomId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatRoomsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatRoomsUpdateRequest",
                "roomId,name,description",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roomId, name, description};
    }

    /** With what is required alone. */
    public static ChatRoomsUpdateRequest of(String roomId) {
        return new ChatRoomsUpdateRequest(roomId, null, null);
    }

    /** With what the lambda sets. */
    public static ChatRoomsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatRoomsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String roomId;
        private String name;
        private String description;

        private Builder() {}

        public Builder roomId(String roomId) {
            this.roomId = roomId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public ChatRoomsUpdateRequest build() {
            return new ChatRoomsUpdateRequest(
                    roomId,
                    name,
                    description);
        }
    }
}
