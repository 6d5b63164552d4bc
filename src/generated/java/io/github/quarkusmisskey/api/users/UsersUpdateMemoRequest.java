package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/update-memo} takes. A null member is left out.
 *
 * @param memo null is sent as null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersUpdateMemoRequest(
        String userId,
        @JsonInclude(JsonInclude.Include.ALWAYS) String memo) implements Body<UsersUpdateMemoRequest> {

    public UsersUpdateMemoRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersUpdateMemoRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersUpdateMemoRequest",
                "userId,memo",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, memo};
    }

    /** With what the lambda sets. */
    public static UsersUpdateMemoRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersUpdateMemoRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private String memo;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder memo(String memo) {
            this.memo = memo;
            return this;
        }

        public UsersUpdateMemoRequest build() {
            return new UsersUpdateMemoRequest(
                    userId,
                    memo);
        }
    }
}
