package io.github.quarkusmisskey.api.users.lists;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code users/lists/update-membership} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsUpdateMembershipRequest(
        String listId,
        String userId,
        Boolean withReplies) implements Body<UsersListsUpdateMembershipRequest> {

    public UsersListsUpdateMembershipRequest {
        Objects.requireNonNull(listId, "listId");
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsUpdateMembershipRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsUpdateMembershipRequest",
                "listId,userId,withReplies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {listId, userId, withReplies};
    }

    /** With what is required alone. */
    public static UsersListsUpdateMembershipRequest of(String listId, String userId) {
        return new UsersListsUpdateMembershipRequest(listId, userId, null);
    }

    /** With what the lambda sets. */
    public static UsersListsUpdateMembershipRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersListsUpdateMembershipRequest}; what is not set is left out. */
    public static final class Builder {

        private String listId;
        private String userId;
        private Boolean withReplies;

        private Builder() {}

        public Builder listId(String listId) {
            this.listId = listId;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public UsersListsUpdateMembershipRequest build() {
            return new UsersListsUpdateMembershipRequest(
                    listId,
                    userId,
                    withReplies);
        }
    }
}
