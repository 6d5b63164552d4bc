package io.github.quarkusmisskey.api.users.lists;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code users/lists/unfavorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsUnfavoriteRequest(String listId) implements Body<UsersListsUnfavoriteRequest> {

    public UsersListsUnfavoriteRequest {
        Objects.requireNonNull(listId, "listId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsUnfavoriteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsUnfavoriteRequest",
                "listId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {listId};
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
