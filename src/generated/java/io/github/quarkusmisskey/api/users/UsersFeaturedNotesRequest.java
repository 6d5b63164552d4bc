package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/featured-notes} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersFeaturedNotesRequest(
        Integer limit,
        String untilId,
        String userId) implements Body<UsersFeaturedNotesRequest> {

    public UsersFeaturedNotesRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersFeaturedNotesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersFeaturedNotesRequest",
                "limit,untilId,userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, untilId, userId};
    }

    /** With what is required alone. */
    public static UsersFeaturedNotesRequest of(String userId) {
        return new UsersFeaturedNotesRequest(null, null, userId);
    }

    /** With what the lambda sets. */
    public static UsersFeaturedNotesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersFeaturedNotesRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String untilId;
        private String userId;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder untilId(String untilId) {
            this.untilId = untilId;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public UsersFeaturedNotesRequest build() {
            return new UsersFeaturedNotesRequest(
                    limit,
                    untilId,
                    userId);
        }
    }
}
