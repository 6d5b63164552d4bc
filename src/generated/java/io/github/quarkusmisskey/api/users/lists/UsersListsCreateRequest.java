package io.github.quarkusmisskey.api.users.lists;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/lists/create} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsCreateRequest(String name) implements Body<UsersListsCreateRequest> {

    public UsersListsCreateRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsCreateRequest",
                "name",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name};
    }

    /** With what the lambda sets. */
    public static UsersListsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersListsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public UsersListsCreateRequest build() {
            return new UsersListsCreateRequest(
                    name);
        }
    }
}
