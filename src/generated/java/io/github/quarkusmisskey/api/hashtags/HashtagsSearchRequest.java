package io.github.quarkusmisskey.api.hashtags;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code hashtags/search} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsSearchRequest(
        Integer limit,
        String query,
        Integer offset) implements Body<HashtagsSearchRequest> {

    public HashtagsSearchRequest {
        Objects.requireNonNull(query, "query");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashtagsSearchRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "HashtagsSearchRequest",
                "limit,query,offset",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, query, offset};
    }

    /** With what is required alone. */
    public static HashtagsSearchRequest of(String query) {
        return new HashtagsSearchRequest(null, query, null);
    }

    /** With what the lambda sets. */
    public static HashtagsSearchRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link HashtagsSearchRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String query;
        private Integer offset;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public HashtagsSearchRequest build() {
            return new HashtagsSearchRequest(
                    limit,
                    query,
                    offset);
        }
    }
}
