package io.github.quarkusmisskey.api.users.lists;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/lists/create-from-public} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsCreateFromPublicRequest(
        String name,
        String listId) implements Body<UsersListsCreateFromPublicRequest> {

    public UsersListsCreateFromPublicRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(listId, "listId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsCreateFromPublicRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsCreateFromPublicRequest",
                "name,listId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, listId};
    }

    /** With what the lambda sets. */
    public static UsersListsCreateFromPublicRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersListsCreateFromPublicRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String listId;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder listId(String listId) {
            this.listId = listId;
            return this;
        }

        public UsersListsCreateFromPublicRequest build() {
            return new UsersListsCreateFromPublicRequest(
                    name,
                    listId);
        }
    }
}
