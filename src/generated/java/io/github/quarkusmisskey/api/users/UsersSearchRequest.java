package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.Origin;

/**
 * What {@code users/search} takes. A null member is left out.
 *
 * @param offset {@code 0} if left out
 * @param limit 1 to 100, {@code 10} if left out
 * @param origin {@code combined} if left out
 * @param detail {@code true} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersSearchRequest(
        String query,
        Integer offset,
        Integer limit,
        Origin origin,
        Boolean detail) implements Body<UsersSearchRequest> {

    public UsersSearchRequest {
        Objects.requireNonNull(query, "query");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersSearchRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersSearchRequest",
                "query,offset,limit,origin,detail",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {query, offset, limit, origin, detail};
    }

    /** With what is required alone. */
    public static UsersSearchRequest of(String query) {
        return new Builder(query).build();
    }

    /** With what the lambda sets. */
    public static UsersSearchRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String query) {
        return new Builder(query);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(query);
        copy.offset = offset;
        copy.limit = limit;
        copy.origin = origin;
        copy.detail = detail;
        return copy;
    }

    /** Collects the components of a {@link UsersSearchRequest}; what is not set is left out. */
    public static final class Builder {

        private String query;
        private Integer offset;
        private Integer limit;
        private Origin origin;
        private Boolean detail;

        private Builder() {}

        private Builder(String query) {
            this.query = query;
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder origin(Origin origin) {
            this.origin = origin;
            return this;
        }

        public Builder detail(boolean detail) {
            this.detail = detail;
            return this;
        }

        public UsersSearchRequest build() {
            return new UsersSearchRequest(
                    query,
                    offset,
                    limit,
                    origin,
                    detail);
        }
    }
}
