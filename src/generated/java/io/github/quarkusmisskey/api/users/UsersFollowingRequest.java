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
 * What {@code users/following} takes. A null member is left out.
 *
 * @param host left out if null, cleared by {@code Patch.clear()}
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersFollowingRequest(
        String userId,
        String username,
        Patch<String> host,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit,
        String birthday) implements Body<UsersFollowingRequest> {

    public UsersFollowingRequest {
        if (userId == null && (username == null || host == null)) {
            throw new IllegalArgumentException(
                    "UsersFollowingRequest needs userId, or username and host");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersFollowingRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersFollowingRequest",
                "userId,username,host,sinceId,untilId,sinceDate,untilDate,limit,birthday",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, username, host, sinceId, untilId, sinceDate, untilDate, limit, birthday};
    }

    /** By userId alone. */
    public static UsersFollowingRequest userId(String userId) {
        return new Builder().userId(userId).build();
    }

    /** By username and host alone. */
    public static UsersFollowingRequest usernameAndHost(String username, String host) {
        return new Builder().username(username).host(host).build();
    }

    /** With what the lambda sets. */
    public static UsersFollowingRequest with(Consumer<Builder> fields) {
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
        copy.birthday = birthday;
        return copy;
    }

    /** Collects the components of a {@link UsersFollowingRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private String username;
        private Patch<String> host;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;
        private String birthday;

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

        public Builder birthday(String birthday) {
            this.birthday = birthday;
            return this;
        }

        public UsersFollowingRequest build() {
            return new UsersFollowingRequest(
                    userId,
                    username,
                    host,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit,
                    birthday);
        }
    }
}
