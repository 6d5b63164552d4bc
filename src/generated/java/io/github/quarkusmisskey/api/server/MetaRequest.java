package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code meta} takes. A null member is left out.
 *
 * @param detail {@code true} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetaRequest(Boolean detail) implements Body<MetaRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof MetaRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "MetaRequest",
                "detail",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {detail};
    }

    /** With what the lambda sets. */
    public static MetaRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link MetaRequest}; what is not set is left out. */
    public static final class Builder {

        private Boolean detail;

        private Builder() {}

        public Builder detail(boolean detail) {
            this.detail = detail;
            return this;
        }

        public MetaRequest build() {
            return new MetaRequest(
                    detail);
        }
    }
}
