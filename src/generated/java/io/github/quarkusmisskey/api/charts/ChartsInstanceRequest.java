package io.github.quarkusmisskey.api.charts;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.ChartsSpan;

/**
 * What {@code charts/instance} takes. A null member is left out.
 *
 * @param limit 1 to 500, {@code 30} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsInstanceRequest(
        ChartsSpan span,
        Integer limit,
        Integer offset,
        String host) implements Body<ChartsInstanceRequest> {

    public ChartsInstanceRequest {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(host, "host");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsInstanceRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsInstanceRequest",
                "span,limit,offset,host",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {span, limit, offset, host};
    }

    /** With what is required alone. */
    public static ChartsInstanceRequest of(ChartsSpan span, String host) {
        return new Builder(span, host).build();
    }

    /** With what the lambda sets. */
    public static ChartsInstanceRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(ChartsSpan span, String host) {
        return new Builder(span, host);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(span, host);
        copy.limit = limit;
        copy.offset = offset;
        return copy;
    }

    /** Collects the components of a {@link ChartsInstanceRequest}; what is not set is left out. */
    public static final class Builder {

        private ChartsSpan span;
        private Integer limit;
        private Integer offset;
        private String host;

        private Builder() {}

        private Builder(ChartsSpan span, String host) {
            this.span = span;
            this.host = host;
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

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public ChartsInstanceRequest build() {
            return new ChartsInstanceRequest(
                    span,
                    limit,
                    offset,
                    host);
        }
    }
}
