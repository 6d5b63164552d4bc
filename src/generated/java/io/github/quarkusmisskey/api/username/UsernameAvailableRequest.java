package io.github.quarkusmisskey.api.username;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code username/available} takes. A null member is left out.
 *
 * @param username matches <code>^&#92;w&#123;1,20&#125;$</code>
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsernameAvailableRequest(String username) implements Body<UsernameAvailableRequest> {

    public UsernameAvailableRequest {
        Objects.requireNonNull(username, "username");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsernameAvailableRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsernameAvailableRequest",
                "username",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {username};
    }

    /** With what the lambda sets. */
    public static UsernameAvailableRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsernameAvailableRequest}; what is not set is left out. */
    public static final class Builder {

        private String username;

        private Builder() {}

        public Builder username(String username) {
            this.username = username;
            return this;
        }

        public UsernameAvailableRequest build() {
            return new UsernameAvailableRequest(
                    username);
        }
    }
}
