package io.github.quarkusmisskey.api.sw;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code sw/show-registration} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwShowRegistrationRequest(String endpoint) implements Body<SwShowRegistrationRequest> {

    public SwShowRegistrationRequest {
        Objects.requireNonNull(endpoint, "endpoint");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwShowRegistrationRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "SwShowRegistrationRequest",
                "endpoint",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {endpoint};
    }

    /** With what the lambda sets. */
    public static SwShowRegistrationRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link SwShowRegistrationRequest}; what is not set is left out. */
    public static final class Builder {

        private String endpoint;

        private Builder() {}

        public Builder endpoint(String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        public SwShowRegistrationRequest build() {
            return new SwShowRegistrationRequest(
                    endpoint);
        }
    }
}
