package io.github.quarkusmisskey.api.charts.user;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.ChartsSpan;

/**
 * What {@code charts/user/reactions} takes. A null member is left out.
 *
 * @param limit 1 to 500, {@code 30} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserReactionsRequest(
        ChartsSpan span,
        Integer limit,
        Integer offset,
        String userId) implements Body<ChartsUserReactionsRequest> {

    public ChartsUserReactionsRequest {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsUserReactionsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsUserReactionsRequest",
                "span,limit,offset,userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {span, limit, offset, userId};
    }

    /** With what is required alone. */
    public static ChartsUserReactionsRequest of(ChartsSpan span, String userId) {
        return new Builder(span, userId).build();
    }

    /** With what the lambda sets. */
    public static ChartsUserReactionsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(ChartsSpan span, String userId) {
        return new Builder(span, userId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(span, userId);
        copy.limit = limit;
        copy.offset = offset;
        return copy;
    }

    /** Collects the components of a {@link ChartsUserReactionsRequest}; what is not set is left out. */
    public static final class Builder {

        private ChartsSpan span;
        private Integer limit;
        private Integer offset;
        private String userId;

        private Builder() {}

        private Builder(ChartsSpan span, String userId) {
            this.span = span;
            this.userId = userId;
        }

        public Builder span(ChartsSpan span) {
            this.span = span;
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

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public ChartsUserReactionsRequest build() {
            return new ChartsUserReactionsRequest(
                    span,
                    limit,
                    offset,
                    userId);
        }
    }
}
