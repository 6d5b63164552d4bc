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
 * What {@code charts/drive} takes. A null member is left out.
 *
 * @param limit 1 to 500, {@code 30} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsDriveRequest(
        ChartsSpan span,
        Integer limit,
        Integer offset) implements Body<ChartsDriveRequest> {

    public ChartsDriveRequest {
        Objects.requireNonNull(span, "span");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsDriveRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsDriveRequest",
                "span,limit,offset",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {span, limit, offset};
    }

    /** With what is required alone. */
    public static ChartsDriveRequest of(ChartsSpan span) {
        return new ChartsDriveRequest(span, null, null);
    }

    /** With what the lambda sets. */
    public static ChartsDriveRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChartsDriveRequest}; what is not set is left out. */
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

        public ChartsDriveRequest build() {
            return new ChartsDriveRequest(
                    span,
                    limit,
                    offset);
        }
    }
}
