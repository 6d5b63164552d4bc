package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.Origin;
import io.github.quarkusmisskey.api.model.UserSort;
import io.github.quarkusmisskey.api.model.UserState;

/**
 * What {@code users} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 * @param state {@code all} if left out
 * @param origin {@code local} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersRequest(
        Integer limit,
        Integer offset,
        UserSort sort,
        UserState state,
        Origin origin,
        String hostname) implements Body<UsersRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersRequest",
                "limit,offset,sort,state,origin,hostname",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, offset, sort, state, origin, hostname};
    }

    /** With what the lambda sets. */
    public static UsersRequest with(Consumer<Builder> fields) {
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
        copy.limit = limit;
        copy.offset = offset;
        copy.sort = sort;
        copy.state = state;
        copy.origin = origin;
        copy.hostname = hostname;
        return copy;
    }

    /** Collects the components of a {@link UsersRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Integer offset;
        private UserSort sort;
        private UserState state;
        private Origin origin;
        private String hostname;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public Builder sort(UserSort sort) {
            this.sort = sort;
            return this;
        }

        public Builder state(UserState state) {
            this.state = state;
            return this;
        }

        public Builder origin(Origin origin) {
            this.origin = origin;
            return this;
        }

        public Builder hostname(String hostname) {
            this.hostname = hostname;
            return this;
        }

        public UsersRequest build() {
            return new UsersRequest(
                    limit,
                    offset,
                    sort,
                    state,
                    origin,
                    hostname);
        }
    }
}
