package io.github.quarkusmisskey.api.chat;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/history} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatHistoryRequest(Integer limit, Boolean room) implements Body<ChatHistoryRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatHistoryRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatHistoryRequest",
                "limit,room",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, room};
    }

    /** With what the lambda sets. */
    public static ChatHistoryRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChatHistoryRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Boolean room;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder room(boolean room) {
            this.room = room;
            return this;
        }

        public ChatHistoryRequest build() {
            return new ChatHistoryRequest(
                    limit,
                    room);
        }
    }
}
