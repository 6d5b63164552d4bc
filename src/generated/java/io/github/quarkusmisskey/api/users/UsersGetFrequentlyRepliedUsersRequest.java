package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/get-frequently-replied-users} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersGetFrequentlyRepliedUsersRequest(
        String userId,
        Integer limit) implements Body<UsersGetFrequentlyRepliedUsersRequest> {

    public UsersGetFrequentlyRepliedUsersRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersGetFrequentlyRepliedUsersRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersGetFrequentlyRepliedUsersRequest",
                "userId,limit",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, limit};
    }

    /** With what is required alone. */
    public static UsersGetFrequentlyRepliedUsersRequest of(String userId) {
        return new UsersGetFrequentlyRepliedUsersRequest(userId, null);
    }

    /** With what the lambda sets. */
    public static UsersGetFrequentlyRepliedUsersRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersGetFrequentlyRepliedUsersRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private Integer limit;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public UsersGetFrequentlyRepliedUsersRequest build() {
            return new UsersGetFrequentlyRepliedUsersRequest(
                    userId,
                    limit);
        }
    }
}
