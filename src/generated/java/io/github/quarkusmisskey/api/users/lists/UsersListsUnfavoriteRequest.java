package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code users/lists/unfavorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsUnfavoriteRequest(String listId) implements Body<UsersListsUnfavoriteRequest> {

    public UsersListsUnfavoriteRequest {
        Objects.requireNonNull(listId, "listId");
    }

    /** With what the lambda sets. */
    public static UsersListsUnfavoriteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersListsUnfavoriteRequest}; what is not set is left out. */
    public static final class Builder {

        private String listId;

        private Builder() {}

        public Builder listId(String listId) {
            this.listId = listId;
            return this;
        }

        public UsersListsUnfavoriteRequest build() {
            return new UsersListsUnfavoriteRequest(
                    listId);
        }
    }
}
