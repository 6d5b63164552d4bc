package io.github.quarkusmisskey.api.users.lists;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code users/lists/pull} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsPullRequest(String listId, String userId) implements Body<UsersListsPullRequest> {

    public UsersListsPullRequest {
        Objects.requireNonNull(listId, "listId");
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsPullRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsPullRequest",
                "listId,userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {listId, userId};
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
