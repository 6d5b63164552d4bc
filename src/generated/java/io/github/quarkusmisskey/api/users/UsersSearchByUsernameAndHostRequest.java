package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/search-by-username-and-host} takes. A null member is left out.
 *
 * @param username left out if null, cleared by {@code Patch.clear()}
 * @param host left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersSearchByUsernameAndHostRequest(
        Patch<String> username,
        Patch<String> host,
        Integer limit,
        Boolean detail) implements Body<UsersSearchByUsernameAndHostRequest> {

    public UsersSearchByUsernameAndHostRequest {
        if (username == null && host == null) {
            throw new IllegalArgumentException(
                    "UsersSearchByUsernameAndHostRequest needs username, or host");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersSearchByUsernameAndHostRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersSearchByUsernameAndHostRequest",
                "username,host,limit,detail",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {username, host, limit, detail};
    }

    /** By username alone. */
    public static UsersSearchByUsernameAndHostRequest username(String username) {
        return new Builder().username(username).build();
    }

    /** By host alone. */
    public static UsersSearchByUsernameAndHostRequest host(String host) {
        return new Builder().host(host).build();
    }

    /** With what the lambda sets. */
    public static UsersSearchByUsernameAndHostRequest with(Consumer<Builder> fields) {
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
        copy.username = username;
        copy.host = host;
        copy.limit = limit;
        copy.detail = detail;
        return copy;
    }

    /** Collects the components of a {@link UsersSearchByUsernameAndHostRequest}; what is not set is left out. */
    public static final class Builder {

        private Patch<String> username;
        private Patch<String> host;
        private Integer limit;
        private Boolean detail;

        private Builder() {}

        public Builder username(String username) {
            this.username = Patch.of(username);
            return this;
        }

        public Builder clearUsername() {
            this.username = Patch.clear();
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

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder detail(boolean detail) {
            this.detail = detail;
            return this;
        }

        public UsersSearchByUsernameAndHostRequest build() {
            return new UsersSearchByUsernameAndHostRequest(
                    username,
                    host,
                    limit,
                    detail);
        }
    }
}
