package io.github.quarkusmisskey.api.users.lists;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/lists/update} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsUpdateRequest(
        String listId,
        String name,
        Boolean isPublic) implements Body<UsersListsUpdateRequest> {

    public UsersListsUpdateRequest {
        Objects.requireNonNull(listId, "listId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsUpdateRequest",
                "listId,name,isPublic",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {listId, name, isPublic};
    }

    /** With what is required alone. */
    public static UsersListsUpdateRequest of(String listId) {
        return new UsersListsUpdateRequest(listId, null, null);
    }

    /** With what the lambda sets. */
    public static UsersListsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersListsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String listId;
        private String name;
        private Boolean isPublic;

        private Builder() {}

        public Builder listId(String listId) {
            this.listId = listId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        public UsersListsUpdateRequest build() {
            return new UsersListsUpdateRequest(
                    listId,
                    name,
                    isPublic);
        }
    }
}
