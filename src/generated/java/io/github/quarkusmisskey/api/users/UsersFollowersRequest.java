package io.github.quarkusmisskey.api.users;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/followers} takes. A null member is left out.
 *
 * @param host left out if null, cleared by {@code Patch.clear()}
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersFollowersRequest(
        String userId,
        String username,
        Patch<String> host,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit) implements Body<UsersFollowersRequest> {

    public UsersFollowersRequest {
        if (userId == null && (username == null || host == null)) {
            throw new IllegalArgumentException(
                    "UsersFollowersRequest needs userId, or username and host");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersFollowersRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersFollowersRequest",
                "userId,username,host,sinceId,untilId,sinceDate,untilDate,limit",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, username, host, sinceId, untilId, sinceDate, untilDate, limit};
    }

    /** By userId alone. */
    public static UsersFollowersRequest userId(String userId) {
        return new Builder().userId(userId).build();
    }

    /** By username and host alone. */
    public static UsersFollowersRequest usernameAndHost(String username, String host) {
        return new Builder().username(username).host(host).build();
    }

    /** With what the lambda sets. */
    public static UsersFollowersRequest with(Consumer<Builder> fields) {
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
        copy.username = username;
        copy.host = host;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.limit = limit;
        return copy;
    }

    /** Collects the components of a {@link UsersFollowersRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private String username;
        private Patch<String> host;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder username(String username) {
            this.username = username;
            return this;
        }

        public Builder host(String host) {
            this.host = Patch.of(host);
            return this;
        }

        public Builder clearHost() {
            this.host = Patch.clear();
            return this;
        }

        public Builder sinceId(String sinceId) {
            this.sinceId = sinceId;
            return this;
        }

        public Builder untilId(String untilId) {
            this.untilId = untilId;
            return this;
        }

        public Builder sinceDate(long sinceDate) {
            this.sinceDate = sinceDate;
            return this;
        }

        public Builder sinceDate(Instant sinceDate) {
            return sinceDate(sinceDate.toEpochMilli());
        }

        public Builder untilDate(long untilDate) {
            this.untilDate = untilDate;
            return this;
        }

        public Builder untilDate(Instant untilDate) {
            return untilDate(untilDate.toEpochMilli());
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public UsersFollowersRequest build() {
            return new UsersFollowersRequest(
                    userId,
                    username,
                    host,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit);
        }
    }
}
