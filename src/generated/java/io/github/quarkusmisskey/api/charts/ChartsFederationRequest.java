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
 * What {@code charts/federation} takes. A null member is left out.
 *
 * @param limit 1 to 500, {@code 30} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsFederationRequest(
        ChartsSpan span,
        Integer limit,
        Integer offset) implements Body<ChartsFederationRequest> {

    public ChartsFederationRequest {
        Objects.requireNonNull(span, "span");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsFederationRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsFederationRequest",
                "span,limit,offset",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {span, limit, offset};
    }

    /** With what is required alone. */
    public static ChartsFederationRequest of(ChartsSpan span) {
        return new ChartsFederationRequest(span, null, null);
    }

    /** With what the lambda sets. */
    public static ChartsFederationRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChartsFederationRequest}; what is not set is left out. */
    public static final class Builder {

        private ChartsSpan span;
        private Integer limit;
        private Integer offset;

        private Builder() {}

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

        public ChartsFederationRequest build() {
            return new ChartsFederationRequest(
                    span,
                    limit,
                    offset);
        }
    }
}
