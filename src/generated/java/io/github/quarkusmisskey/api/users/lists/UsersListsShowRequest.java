package io.github.quarkusmisskey.api.users.lists;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/lists/show} takes. A null member is left out.
 *
 * @param forPublic {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsShowRequest(String listId, Boolean forPublic) implements Body<UsersListsShowRequest> {

    public UsersListsShowRequest {
        Objects.requireNonNull(listId, "listId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsShowRequest",
                "listId,forPublic",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {listId, forPublic};
    }

    /** With what is required alone. */
    public static UsersListsShowRequest of(String listId) {
        return new UsersListsShowRequest(listId, null);
    }

    /** With what the lambda sets. */
    public static UsersListsShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersListsShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String listId;
        private Boolean forPublic;

        private Builder() {}

        public Builder listId(String listId) {
            this.listId = listId;
            return this;
        }

        public Builder forPublic(boolean forPublic) {
            this.forPublic = forPublic;
            return this;
        }

        public UsersListsShowRequest build() {
            return new UsersListsShowRequest(
                    listId,
                    forPublic);
        }
    }
}
