package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code users/lists/pull} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsPullRequest(String listId, String userId) implements Body<UsersListsPullRequest> {

    public UsersListsPullRequest {
        Objects.requireNonNull(listId, "listId");
        Objects.requireNonNull(userId, "userId");
    }

    /** With what the lambda sets. */
    public static UsersListsPullRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersListsPullRequest}; what is not set is left out. */
    public static final class Builder {

        private String listId;
        private String userId;

        private Builder() {}

        public Builder listId(String listId) {
            this.listId = listId;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public UsersListsPullRequest build() {
            return new UsersListsPullRequest(
                    listId,
                    userId);
        }
    }
}
