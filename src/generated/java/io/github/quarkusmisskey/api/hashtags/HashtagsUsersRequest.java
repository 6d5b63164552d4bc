package io.github.quarkusmisskey.api.hashtags;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.Origin;
import io.github.quarkusmisskey.api.model.UserSort;
import io.github.quarkusmisskey.api.model.UserState;

/**
 * What {@code hashtags/users} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param state {@code all} if left out
 * @param origin {@code local} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsUsersRequest(
        String tag,
        Integer limit,
        Integer offset,
        UserSort sort,
        UserState state,
        Origin origin) implements Body<HashtagsUsersRequest> {

    public HashtagsUsersRequest {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(sort, "sort");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashtagsUsersRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "HashtagsUsersRequest",
                "tag,limit,offset,sort,state,origin",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {tag, limit, offset, sort, state, origin};
    }

    /** With what is required alone. */
    public static HashtagsUsersRequest of(String tag, UserSort sort) {
        return new Builder(tag, sort).build();
    }

    /** With what the lambda sets. */
    public static HashtagsUsersRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String tag, UserSort sort) {
        return new Builder(tag, sort);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(tag, sort);
        copy.limit = limit;
        copy.offset = offset;
        copy.state = state;
        copy.origin = origin;
        return copy;
    }

    /** Collects the components of a {@link HashtagsUsersRequest}; what is not set is left out. */
    public static final class Builder {

        private String tag;
        private Integer limit;
        private Integer offset;
        private UserSort sort;
        private UserState state;
        private Origin origin;

        private Builder() {}

        private Builder(String tag, UserSort sort) {
            this.tag = tag;
            this.sort = sort;
        }

        public Builder tag(String tag) {
            this.tag = tag;
            return this;
        }

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

        public HashtagsUsersRequest build() {
            return new HashtagsUsersRequest(
                    tag,
                    limit,
                    offset,
                    sort,
                    state,
                    origin);
        }
    }
}
