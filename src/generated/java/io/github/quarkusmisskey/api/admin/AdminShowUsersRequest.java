package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.Origin;

/**
 * What {@code admin/show-users} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 * @param state {@code all} if left out
 * @param origin {@code combined} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminShowUsersRequest(
        Integer limit,
        Integer offset,
        Sort sort,
        State state,
        Origin origin,
        String username,
        String hostname) implements Body<AdminShowUsersRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminShowUsersRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminShowUsersRequest",
                "limit,offset,sort,state,origin,username,hostname",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, offset, sort, state, origin, username, hostname};
    }

    /** With what the lambda sets. */
    public static AdminShowUsersRequest with(Consumer<Builder> fields) {
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
        copy.username = username;
        copy.hostname = hostname;
        return copy;
    }

    /** Collects the components of a {@link AdminShowUsersRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Integer offset;
        private Sort sort;
        private State state;
        private Origin origin;
        private String username;
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

        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        public Builder state(State state) {
            this.state = state;
            return this;
        }

        public Builder origin(Origin origin) {
            this.origin = origin;
            return this;
        }

        public Builder username(String username) {
            this.username = username;
            return this;
        }

        public Builder hostname(String hostname) {
            this.hostname = hostname;
            return this;
        }

        public AdminShowUsersRequest build() {
            return new AdminShowUsersRequest(
                    limit,
                    offset,
                    sort,
                    state,
                    origin,
                    username,
                    hostname);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort PLUS_FOLLOWER = new Sort("+follower");
        public static final Sort MINUS_FOLLOWER = new Sort("-follower");
        public static final Sort PLUS_CREATED_AT = new Sort("+createdAt");
        public static final Sort MINUS_CREATED_AT = new Sort("-createdAt");
        public static final Sort PLUS_UPDATED_AT = new Sort("+updatedAt");
        public static final Sort MINUS_UPDATED_AT = new Sort("-updatedAt");
        public static final Sort PLUS_LAST_ACTIVE_DATE = new Sort("+lastActiveDate");
        public static final Sort MINUS_LAST_ACTIVE_DATE = new Sort("-lastActiveDate");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Sort {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Sort that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record State(@JsonValue String value) {

        public static final State ALL = new State("all");
        public static final State ALIVE = new State("alive");
        public static final State AVAILABLE = new State("available");
        public static final State ADMIN = new State("admin");
        public static final State MODERATOR = new State("moderator");
        public static final State ADMIN_OR_MODERATOR = new State("adminOrModerator");
        public static final State SUSPENDED = new State("suspended");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public State {}

        @Override
        public boolean equals(Object other) {
            return other instanceof State that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
