package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code users/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersShowRequest(
        String userId,
        List<String> userIds,
        String username,
        String host) implements Body<UsersShowRequest> {

    public UsersShowRequest {
        if (userId == null && userIds == null && username == null) {
            throw new IllegalArgumentException(
                    "UsersShowRequest needs userId, or userIds, or username");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersShowRequest",
                "userId,userIds,username,host",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, userIds, username, host};
    }

    /** By userId alone. */
    public static UsersShowRequest userId(String userId) {
        return new Builder().userId(userId).build();
    }

    /** By userIds alone. */
    public static UsersShowRequest userIds(List<String> userIds) {
        return new Builder().userIds(userIds).build();
    }

    /** By username alone. */
    public static UsersShowRequest username(String username) {
        return new Builder().username(username).build();
    }

    /** With what the lambda sets. */
    public static UsersShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.userId = userId;
        copy.userIds = userIds;
        copy.username = username;
        copy.host = host;
        return copy;
    }

    /** Collects the components of a {@link UsersShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private List<String> userIds;
        private String username;
        private String host;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder userIds(List<String> userIds) {
            this.userIds = userIds;
            return this;
        }

        public Builder userIds(String... userIds) {
            return userIds(List.of(userIds));
        }

        public Builder username(String username) {
            this.username = username;
            return this;
        }

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public UsersShowRequest build() {
            return new UsersShowRequest(
                    userId,
                    userIds,
                    username,
                    host);
        }
    }
}
