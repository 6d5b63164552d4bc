package io.github.quarkusmisskey.api.sw;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code sw/unregister} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwUnregisterRequest(String endpoint) implements Body<SwUnregisterRequest> {

    public SwUnregisterRequest {
        Objects.requireNonNull(endpoint, "endpoint");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwUnregisterRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "SwUnregisterRequest",
                "endpoint",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {endpoint};
    }

    /** With what the lambda sets. */
    public static SwUnregisterRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link SwUnregisterRequest}; what is not set is left out. */
    public static final class Builder {

        private String endpoint;

        private Builder() {}

        public Builder endpoint(String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        public SwUnregisterRequest build() {
            return new SwUnregisterRequest(
                    endpoint);
        }
    }
}
