package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code endpoint} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndpointRequest(String endpoint) implements Body<EndpointRequest> {

    public EndpointRequest {
        Objects.requireNonNull(endpoint, "endpoint");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndpointRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EndpointRequest",
                "endpoint",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {endpoint};
    }

    /** With what the lambda sets. */
    public static EndpointRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link EndpointRequest}; what is not set is left out. */
    public static final class Builder {

        private String endpoint;

        private Builder() {}

        public Builder endpoint(String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        public EndpointRequest build() {
            return new EndpointRequest(
                    endpoint);
        }
    }
}
