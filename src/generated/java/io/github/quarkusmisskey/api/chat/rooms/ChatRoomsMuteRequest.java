package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/rooms/mute} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsMuteRequest(String roomId, Boolean mute) implements Body<ChatRoomsMuteRequest> {

    public ChatRoomsMuteRequest {
        Objects.requireNonNull(roomId, "roomId");
        Objects.requireNonNull(mute, "mute");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatRoomsMuteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatRoomsMuteRequest",
                "roomId,mute",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roomId, mute};
    }

    /** With what the lambda sets. */
    public static ChatRoomsMuteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatRoomsMuteRequest}; what is not set is left out. */
    public static final class Builder {

        private String roomId;
        private Boolean mute;

        private Builder() {}

        public Builder roomId(String roomId) {
            this.roomId = roomId;
            return this;
        }

        public Builder mute(boolean mute) {
            this.mute = mute;
            return this;
        }

        public ChatRoomsMuteRequest build() {
            return new ChatRoomsMuteRequest(
                    roomId,
                    mute);
        }
    }
}
