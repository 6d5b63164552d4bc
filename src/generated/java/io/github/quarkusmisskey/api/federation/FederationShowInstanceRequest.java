package io.github.quarkusmisskey.api.federation;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code federation/show-instance} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationShowInstanceRequest(String host) implements Body<FederationShowInstanceRequest> {

    public FederationShowInstanceRequest {
        Objects.requireNonNull(host, "host");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FederationShowInstanceRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FederationShowInstanceRequest",
                "host",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {host};
    }

    /** With what the lambda sets. */
    public static FederationShowInstanceRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FederationShowInstanceRequest}; what is not set is left out. */
    public static final class Builder {

        private String host;

        private Builder() {}

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public FederationShowInstanceRequest build() {
            return new FederationShowInstanceRequest(
                    host);
        }
    }
}
