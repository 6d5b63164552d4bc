package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code users/relation} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersRelationRequest(OneOrMany<String> userId) implements Body<UsersRelationRequest> {

    public UsersRelationRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersRelationRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersRelationRequest",
                "userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId};
    }

    /** With what the lambda sets. */
    public static UsersRelationRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersRelationRequest}; what is not set is left out. */
    public static final class Builder {

        private OneOrMany<String> userId;

        private Builder() {}

        public Builder userId(OneOrMany<String> userId) {
            this.userId = userId;
            return this;
        }

        public UsersRelationRequest build() {
            return new UsersRelationRequest(
                    userId);
        }
    }
}
