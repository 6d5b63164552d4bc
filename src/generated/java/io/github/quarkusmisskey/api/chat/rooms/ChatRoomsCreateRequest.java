package io.github.quarkusmisskey.api.chat.rooms;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/rooms/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomsCreateRequest(
        String name,
        String description) implements Body<ChatRoomsCreateRequest> {

    public ChatRoomsCreateRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatRoomsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatRoomsCreateRequest",
                "name,description",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, description};
    }

    /** With what is required alone. */
    public static ChatRoomsCreateRequest of(String name) {
        return new ChatRoomsCreateRequest(name, null);
    }

    /** With what the lambda sets. */
    public static ChatRoomsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatRoomsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String description;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public ChatRoomsCreateRequest build() {
            return new ChatRoomsCreateRequest(
                    name,
                    description);
        }
    }
}
