package io.github.quarkusmisskey.api.chat.rooms.invitations;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/rooms/invitations/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsInvitationsCreateRequest(
        String roomId,
        String userId) implements Body<ChatRoomsInvitationsCreateRequest> {

    public ChatRoomsInvitationsCreateRequest {
        Objects.requireNonNull(roomId, "roomId");
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatRoomsInvitationsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatRoomsInvitationsCreateRequest",
                "roomId,userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roomId, userId};
    }

    /** With what the lambda sets. */
    public static ChatRoomsInvitationsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatRoomsInvitationsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String roomId;
        private String userId;

        private Builder() {}

        public Builder roomId(String roomId) {
            this.roomId = roomId;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public ChatRoomsInvitationsCreateRequest build() {
            return new ChatRoomsInvitationsCreateRequest(
                    roomId,
                    userId);
        }
    }
}
