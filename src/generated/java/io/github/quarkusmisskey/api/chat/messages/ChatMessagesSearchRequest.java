package io.github.quarkusmisskey.api.chat.messages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code chat/messages/search} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesSearchRequest(
        String query,
        Integer limit,
        String userId,
        String roomId) implements Body<ChatMessagesSearchRequest> {

    public ChatMessagesSearchRequest {
        Objects.requireNonNull(query, "query");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesSearchRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesSearchRequest",
                "query,limit,userId,roomId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {query, limit, userId, roomId};
    }

    /** With what is required alone. */
    public static ChatMessagesSearchRequest of(String query) {
        return new Builder(query).build();
    }

    /** With what the lambda sets. */
    public static ChatMessagesSearchRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String query) {
        return new Builder(query);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(query);
        copy.limit = limit;
        copy.userId = userId;
        copy.roomId = roomId;
        return copy;
    }

    /** Collects the components of a {@link ChatMessagesSearchRequest}; what is not set is left out. */
    public static final class Builder {

        private String query;
        private Integer limit;
        private String userId;
        private String roomId;

        private Builder() {}

        private Builder(String query) {
            this.query = query;
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder roomId(String roomId) {
            this.roomId = roomId;
            return this;
        }

        public ChatMessagesSearchRequest build() {
            return new ChatMessagesSearchRequest(
                    query,
                    limit,
                    userId,
                    roomId);
        }
    }
}
